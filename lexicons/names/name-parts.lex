# The small parts of people's names: what stands inside a surname without a capital, and what stands behind it.

kind name-particle
  origin   our own list
  licence  that of the project
  + {Mara @ Voss} [said] <the road was shut>.

af, al, ap, av, bin, bint, d, da, dal, das, de, de la, dei, del, della, den, der, di, do, dos, du, e, el, ibn, la, le
lo, los, nic, ould, ten, ter, van, van den, van der, von, von der, y, zu, zum, zur

kind name-suffix
  origin   our own list
  licence  that of the project
  + {Lukas Voss @} [said] <the road was shut>.

II, III, IV, Jr, Jr., Sr, Sr.

# Honours, degrees and offices behind a name: they are no part of the canonical name.
kind name-suffix
  origin   our own list
  licence  that of the project
  + {Lukas Voss @} [said] <the road was shut>.

CBE, CPA, DBE, Esq., FRS, JP, KBE, KC, M.D., MBE, MD, MEP, MP, MSP, OBE, Ph.D., PhD, QC, SC, TD
