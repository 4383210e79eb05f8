Mara
  gender female
kind tilte
  nothing here is judged
Dr
kind
kind given-name
  gender female
  forms Maras
  + {@ Lind} [said] <that it is late>.
Mara, Ilse,, Mara
Ilse
class   say
+ {Nuno} [said] <it is late>.
kind reporting-verb
  class say
  frames that
  + {She} [said] <that it is late>.
take issue with, take note of
  forms takes, took, taken, taking
go
  forms goes, went
call on, phone
  forms calls, called, calling
Über, Über
