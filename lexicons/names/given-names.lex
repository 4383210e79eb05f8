# First names and the gender of those who bear them; "any" where both do. Names that are mostly
# common words are left out, names that are often common words stand in blocks of their own at the
# end.

# Women's names of the census of the United States, 1990.
kind given-name
  gender   female
  origin   U.S. Census Bureau 1990, frequently occurring first names (PyPI names 0.3.0)
  licence  public domain (work of the United States government)
  + {@ Voss} [said] <the road was shut>.

Abbey, Abbie, Abby, Abigail, Ada, Adah, Adaline, Adela, Adelaida, Adele, Adelia, Adelina, Adeline
Adell, Adella, Adelle, Adena, Adina, Adria, Adriana, Adriane, Adrianna, Adrianne, Adriene
Adrienne, Afton, Agatha, Agnes, Agnus, Agripina, Agueda, Agustina, Aida, Aiko, Aileen, Ailene
Aimee, Aisha, Aja, Akiko, Akilah, Alaina, Alaine, Alana, Alane, Alanna, Alayna, Alba, Alberta
Albertha, Albertina, Albertine, Albina, Alda, Alease, Alecia, Aleen, Aleida, Aleisha, Alejandra
Alejandrina, Alena, Alene, Alesha, Aleshia, Alesia, Alessandra, Aleta, Aletha, Alethea, Alethia
Alexa, Alexandra, Alexia, Alfreda, Alfredia, Alia, Alica, Alice, Alicia, Alida, Alina, Aline
Alisa, Alise, Alisha, Alishia, Alisia, Alison, Alissa, Alita, Alix, Aliza, Alla, Alleen, Allegra
Allena, Allene, Allie, Alline, Allison, Allyn, Allyson, Almeda, Almeta, Alona, Alta, Altagracia
Altha, Althea, Alvera, Alverta, Alvina, Alyce, Alycia, Alysa, Alyse, Alysha, Alysia, Alyson
Alyssa, Amada, Amalia, Amanda, Amberly, Amee, Amelia, Amie, Amiee, Amina, Amira, Ammie, Amparo
Amy, Ana, Anabel, Analisa, Anamaria, Anastacia, Anastasia, Andera, Andra, Andree, Andria, Anette
Angela, Angele, Angelena, Angeles, Angelia, Angelic, Angelica, Angelika, Angelina, Angeline
Angelique, Angelita, Angella, Angelyn, Angie, Angila, Angla, Anglea, Anh, Anika, Anisa, Anisha
Anissa, Anita, Anitra, Anja, Anjanette, Anjelica, Ann, Anna, Annabel, Annabell, Annabelle, Annalee
Annalisa, Annamae, Annamaria, Annamarie, Anne, Anneliese, Annelle, Annemarie, Annett, Annetta
Annette, Annice, Annie, Annika, Annis, Annita, Annmarie, Antionette, Antoinette, Antonetta
Antonette, Antonietta, Antonina, Anya, Apolonia, Apryl, Ara, Araceli, Aracelis, Aracely, Arcelia
Ardath, Ardelia, Ardell, Ardella, Ardelle, Ardis, Ardith, Aretha, Argelia, Ariana, Ariane, Arianna
Arianne, Arica, Arie, Arielle, Arla, Arlean, Arleen, Arlena, Arlene, Arletha, Arletta, Arlette
Arlinda, Arline, Arlyne, Armanda, Armandina, Armida, Arminda, Arnetta, Arnette, Arnita, Arvilla
Asha, Ashanti, Ashely, Ashlea, Ashlee, Ashleigh, Ashley, Ashli, Ashlie, Ashly, Ashlyn, Asley
Assunta, Astrid, Athena, Audie, Audra, Audrea, Audrey, Audria, Audrie, Audry, Augustina, Aundrea
Aurea, Aurelia, Aurore, Ava, Avelina, Avis, Avril, Awilda, Ayako, Ayana, Ayanna, Ayesha, Azalee
Azucena, Azzie, Babara, Babette, Bambi, Barabara, Barb, Barbar, Barbara, Barbera, Barbie, Barbra
Bari, Barrie, Basilia, Bea, Beata, Beatrice, Beatris, Beatriz, Beaulah, Bebe, Becki, Beckie, Becky
Belen, Belia, Belinda, Belkis, Bella, Belle, Belva, Benita, Berenice, Berna, Bernadette, Bernadine
Bernarda, Bernardina, Bernardine, Berneice, Bernetta, Bernice, Berniece, Bernita, Berta, Bertha
Beryl, Bess, Bessie, Beth, Bethanie, Bethann, Bethany, Bethel, Betsey, Betsy, Bette, Bettie
Bettina, Betty, Bettyann, Bettye, Beula, Beulah, Bev, Beverlee, Beverley, Beverly, Bianca, Bibi
Billi, Billye, Birdie, Birgit, Blanca, Blanch, Blanche, Blondell, Blossom, Blythe, Bobbi, Bobbye
Bobette, Bok, Bonita, Bonnie, Bonny, Branda, Brande, Brandee, Brandi, Brandie, Breana, Breann
Breanna, Breanne, Bree, Brenda, Brenna, Briana, Brianna, Brianne, Bridget, Bridgett, Bridgette
Brigette, Brigid, Brigida, Brigitte, Brinda, Britany, Britney, Britni, Britta, Brittaney, Brittani
Brittanie, Brittany, Britteny, Brittney, Brittni, Brittny, Bronwyn, Brooke, Bruna, Brunilda
Bryanna, Brynn, Buena, Buffy, Bula, Bulah, Bunny, Caitlin, Caitlyn, Calandra, Calista, Callie
Camelia, Camellia, Cami, Camie, Camila, Camilla, Cammie, Cammy, Candace, Candance, Candelaria
Candice, Candida, Candie, Candis, Candra, Candy, Candyce, Caprice, Cara, Caren, Cari, Caridad
Carie, Carin, Carina, Carisa, Carissa, Carita, Carla, Carlee, Carleen, Carlena, Carlene, Carletta
Carley, Carli, Carlie, Carline, Carlita, Carlota, Carlotta, Carly, Carlyn, Carma, Carman, Carmel
Carmela, Carmelia, Carmelina, Carmelita, Carmella, Carmina, Carmon, Carola, Carolann, Carole
Carolee, Carolin, Caroline, Caroll, Carolyn, Carolyne, Carolynn, Caroyln, Carri, Carrie, Caryl
Carylon, Caryn, Casandra, Casie, Casimira, Cassandra, Cassaundra, Cassey, Cassi, Cassie, Cassondra
Cassy, Catarina, Caterina, Catharine, Catherin, Catherina, Catherine, Cathern, Catheryn, Cathey
Cathi, Cathie, Cathleen, Cathrine, Cathryn, Cathy, Catina, Catrice, Catrina, Cayla, Cecelia
Cecila, Cecile, Cecilia, Cecille, Cecily, Celena, Celesta, Celeste, Celestina, Celestine, Celia
Celina, Celinda, Celine, Celsa, Ceola, Chae, Chana, Chanda, Chanel, Chanell, Chanelle, Chantal
Chantay, Chante, Chantel, Chantell, Chantelle, Chara, Charis, Charise, Charissa, Charisse, Charita
Charla, Charleen, Charlena, Charlene, Charlesetta, Charlette, Charline, Charlott, Charlsie
Charlyn, Charmain, Charmaine, Charolette, Chasidy, Chasity, Chassidy, Chastity, Chau, Chaya
Chelsey, Chelsie, Cher, Chere, Cheree, Cherelle, Cheri, Cherie, Cherilyn, Cherise, Cherly, Cherlyn
Cherri, Cherrie, Cherryl, Chery, Cheryl, Cheryle, Cheryll, Chia, Chieko, Ching, Chiquita, Chloe
Chrissy, Christa, Christal, Christeen, Christel, Christen, Christena, Christene, Christi, Christia
Christiana, Christiane, Christie, Christin, Christina, Christine, Christinia, Christy, Chrystal
Ciara, Cicely, Ciera, Cierra, Cinda, Cinderella, Cindi, Cindie, Cindy, Cinthia, Cira, Claire
Clara, Claretha, Claretta, Claribel, Clarice, Clarinda, Clarine, Claris, Clarisa, Clarissa
Clarita, Classie, Claudette, Claudia, Claudie, Claudine, Clelia, Clemencia, Clementina, Clementine
Clemmie, Cleopatra, Cleora, Cleotilde, Cleta, Clora, Clorinda, Clotilde, Codi, Coleen, Colene
Coletta, Colette, Colleen, Collen, Collene, Collette, Concepcion, Conception, Concetta, Concha
Conchita, Connie, Consuela, Consuelo, Contessa, Cora, Coralee, Coralie, Corazon, Cordelia, Cordia
Cordie, Coreen, Corene, Coretta, Cori, Corie, Corina, Corine, Corinna, Corinne, Corliss, Cornelia
Corrie, Corrin, Corrina, Corrine, Corrinne, Cortney, Creola, Cris, Criselda, Crissy, Crista
Cristal, Cristen, Cristi, Cristie, Cristin, Cristina, Cristine, Cristy, Crysta, Crystle, Cuc
Cyndi, Cyndy, Cynthia, Cyrstal, Cythia, Dacia, Dagmar, Dagny, Dahlia, Daina, Daine, Daisey, Dalene
Dalia, Dalila, Damaris, Danae, Danelle, Danette, Dani, Dania, Danica, Daniela, Daniell, Daniella
Danielle, Danika, Danille, Danita, Dann, Danna, Dannette, Dannielle, Danuta, Danyel, Danyell
Danyelle, Daphine, Daphne, Darcel, Darcey, Darci, Darcie, Daria, Darla, Darleen, Darlena, Darlene
Darline, Davida, Davina, Dawna, Dawne, Dayle, Dayna, Daysi, Deadra, Deana, Deandra, Deandrea
Deane, Deann, Deanna, Deanne, Deb, Debbi, Debbie, Debbra, Debby, Debera, Debi, Debora, Deborah
Debra, Debrah, Debroah, Dede, Dedra, Deeann, Deeanna, Deedee, Deedra, Deena, Deetta, Deidra
Deidre, Deirdre, Deja, Delaine, Delana, Delcie, Delena, Delfina, Delia, Delicia, Delila, Delilah
Delinda, Delisa, Dell, Della, Delma, Delmy, Delois, Deloise, Delora, Deloras, Delores, Deloris
Delorse, Delpha, Delphia, Delphine, Delsie, Delta, Demetra, Demetria, Demetrice, Dena, Denae
Deneen, Denese, Denice, Denise, Denisha, Denisse, Denita, Denna, Dennise, Denyse, Deonna, Desirae
Desiree, Despina, Dessie, Detra, Devona, Devora, Devorah, Dia, Dian, Diana, Diane, Diann, Dianna
Dianne, Diedra, Diedre, Dierdre, Digna, Dimple, Dina, Dinah, Dinorah, Dione, Dionna, Dionne
Divina, Dixie, Dodie, Dollie, Dolores, Doloris, Domenica, Dominga, Dominque, Domitila, Domonique
Dona, Donella, Donetta, Donette, Donita, Donna, Donnetta, Donnette, Donya, Dora, Dorathy, Dorcas
Doreatha, Doreen, Dorene, Doretha, Dorethea, Doretta, Dori, Doria, Dorie, Dorinda, Dorine, Doris
Dorla, Dorotha, Dorothea, Dorothy, Dorris, Dortha, Dorthea, Dorthey, Dorthy, Dottie, Dotty, Dovie
Dreama, Drema, Drucilla, Drusilla, Dulce, Dulcie, Dusti, Dwana, Dyan, Earlean, Earleen, Earlene
Earlie, Earline, Earnestine, Eartha, Eboni, Ebonie, Eda, Edda, Edelmira, Edie, Edith, Edna, Edra
Edris, Edwina, Edyth, Edythe, Effie, Ehtel, Eileen, Eilene, Ela, Eladia, Elaina, Elaine, Elana
Elane, Elanor, Elayne, Elba, Elda, Eldora, Eleanor, Eleanora, Eleanore, Elease, Elena, Elene
Eleni, Elenor, Elenora, Elenore, Eleonor, Eleonora, Eleonore, Elfreda, Elfrieda, Elfriede, Elia
Eliana, Elicia, Elida, Elidia, Elin, Elina, Elinor, Elinore, Elisa, Elisabeth, Elise, Elissa, Eliz
Eliza, Elizabet, Elizabeth, Elizbeth, Elizebeth, Elke, Ella, Ellamae, Ellan, Ellen, Ellena, Elli
Ellie, Elly, Ellyn, Elma, Elmira, Elna, Elnora, Elodia, Elois, Eloisa, Eloise, Elouise, Elsa
Elsie, Elsy, Elva, Elvera, Elvia, Elvie, Elvina, Elvira, Elwanda, Elyse, Elza, Ema, Emelda, Emelia
Emelina, Emeline, Emely, Emerald, Emerita, Emiko, Emilee, Emilia, Emilie, Emily, Emma, Emmaline
Emmie, Emmy, Emogene, Ena, Enedina, Eneida, Enid, Enola, Enriqueta, Epifania, Erica, Ericka, Erika
Erin, Erinn, Erlene, Erlinda, Erline, Erma, Ermelinda, Erminia, Erna, Ernestina, Ernestine, Eryn
Esmeralda, Esperanza, Essie, Esta, Estefana, Estela, Estell, Estella, Estelle, Ester, Esther
Estrella, Etha, Ethel, Ethelene, Ethelyn, Ethyl, Etsuko, Etta, Ettie, Eufemia, Eugena, Eugenia
Eugenie, Eula, Eulah, Eulalia, Eun, Euna, Eunice, Eura, Eusebia, Eustolia, Eva, Evalyn, Evangelina
Evangeline, Evelia, Evelin, Evelina, Eveline, Evelyne, Evelynn, Evette, Evia, Evie, Evita, Evon
Evonne, Ewa, Exie, Fabiola, Fae, Fallon, Fannie, Fanny, Farah, Farrah, Fatima, Fatimah, Faustina
Faviola, Fawn, Fay, Faye, Felecia, Felica, Felicia, Felicidad, Felicita, Felicitas, Felipa, Felisa
Felisha, Fermina, Fernanda, Fernande, Ferne, Fidela, Fidelia, Filomena, Fiona, Flavia, Fleta, Flo
Flor, Florance, Florencia, Florene, Florentina, Floretta, Floria, Florinda, Florine, Florrie
Flossie, Floy, Fonda, Fran, Francene, Frances, Francesca, Franchesca, Francie, Francina, Francine
Francisca, Francoise, Fransisca, Freda, Fredda, Frederica, Fredericka, Fredia, Fredricka, Freeda
Freida, Frida, Frieda, Fumiko, Gabriela, Gabriella, Gabrielle, Gail, Gala, Galina, Garnett, Gaye
Gayla, Gaylene, Gaynell, Gaynelle, Gearldine, Gema, Gemma, Gena, Genevie, Genevieve, Genevive
Genia, Genie, Genna, Gennie, Genny, Genoveva, Georgann, Georgeann, Georgeanna, Georgene, Georgetta
Georgette, Georgiana, Georgiann, Georgianna, Georgianne, Georgina, Georgine, Geraldine, Geralyn
Gerda, Geri, Germaine, Gerri, Gertha, Gertie, Gertrud, Gertrude, Gertrudis, Gertude, Ghislaine
Gia, Gianna, Gidget, Gigi, Gilberte, Gilda, Gillian, Gilma, Gina, Ginette, Ginny, Giovanna, Gisela
Gisele, Giselle, Gita, Giuseppina, Gladis, Glady, Gladys, Glayds, Glenda, Glendora, Glenna
Glennie, Glennis, Glinda, Gloria, Glynda, Glynis, Golda, Goldie, Gracia, Gracie, Graciela, Grayce
Grazyna, Gregoria, Greta, Gretchen, Gretta, Gricelda, Grisel, Griselda, Gudrun, Guillermina
Gussie, Gwen, Gwenda, Gwendolyn, Gwenn, Gwyneth, Hae, Hailey, Haley, Halina, Halley, Hallie, Hana
Hanna, Hannah, Hannelore, Harriet, Harriett, Harriette, Hassie, Hattie, Haydee, Hayley, Hedwig
Hedy, Hee, Heide, Heidi, Heidy, Heike, Helaine, Helen, Helene, Helga, Hellen, Henrietta, Henriette
Herlinda, Herma, Hermelinda, Hermila, Hermina, Hermine, Herminia, Herta, Hertha, Hester, Hettie
Hiedi, Hien, Hilaria, Hilda, Hilde, Hildegard, Hildegarde, Hildred, Hillary, Hilma, Hiroko, Hisako
Hoa, Holli, Hollie, Hortencia, Hortense, Hortensia, Hsiu, Hue, Hui, Hulda, Hwa, Hyacinth, Hye, Hyo
Hyon, Hyun, Ida, Idalia, Idell, Idella, Iesha, Ignacia, Ila, Ilana, Ilda, Ileana, Ileen, Ilene
Iliana, Illa, Ilona, Ilse, Iluminada, Ima, Imelda, Imogene, Ina, Indira, Inell, Ines, Inez, Inga
Inge, Ingeborg, Inger, Ingrid, Inocencia, Iola, Iona, Ione, Iraida, Irena, Irene, Irina, Irma
Irmgard, Isabel, Isabell, Isabella, Isabelle, Isadora, Isaura, Isela, Isidra, Isis, Isobel, Iva
Ivana, Ivelisse, Ivette, Ivonne, Izetta, Izola, Jacalyn, Jacelyn, Jacinda, Jacinta, Jackeline
Jackelyn, Jacki, Jacklyn, Jackqueline, Jaclyn, Jacqualine, Jacque, Jacquelin, Jacqueline
Jacquelyn, Jacquelyne, Jacquelynn, Jacquetta, Jacqui, Jacquie, Jacquiline, Jacquline, Jacqulyn
Jada, Jadwiga, Jaimee, Jaimie, Jaleesa, Jalisa, Jama, Jamee, Jami, Jamika, Jamila, Jammie, Jana
Janae, Janay, Jane, Janean, Janee, Janeen, Janel, Janell, Janella, Janelle, Janene, Janessa, Janet
Janeth, Janett, Janetta, Janette, Janey, Janice, Janie, Janiece, Janina, Janine, Janise, Janita
Jann, Janna, Jannet, Jannette, Jannie, Janyce, Jaqueline, Jaquelyn, Jasmin, Jaunita, Jaye, Jayme
Jaymie, Jayna, Jayne, Jazmin, Jazmine, Jeana, Jeane, Jeanelle, Jeanene, Jeanett, Jeanetta
Jeanette, Jeanice, Jeanie, Jeanine, Jeanmarie, Jeanna, Jeanne, Jeannetta, Jeannette, Jeannie
Jeannine, Jeffie, Jen, Jena, Jenae, Jene, Jenee, Jenell, Jenelle, Jenette, Jeneva, Jeni, Jenice
Jenifer, Jeniffer, Jenine, Jenise, Jenna, Jennefer, Jennell, Jennette, Jenni, Jennie, Jennifer
Jenniffer, Jennine, Jenny, Jeraldine, Jeri, Jerica, Jerilyn, Jerlene, Jerri, Jerrica, Jerrie
Jesenia, Jesica, Jessenia, Jessi, Jessia, Jessica, Jessika, Jestine, Jesusa, Jesusita, Jetta
Jettie, Jill, Jillian, Jin, Jina, Jinny, Jo, Joana, Joane, Joanie, Joann, Joanna, Joanne, Joannie
Joaquina, Jodee, Jodi, Jodie, Joeann, Joella, Joelle, Joellen, Joetta, Joette, Johana, Johanna
Johanne, Johna, Johnetta, Johnette, Johnna, Johnsie, Joi, Joie, Jolanda, Joleen, Jolene, Jolie
Joline, Jolyn, Jolynn, Jona, Jone, Jonell, Jonelle, Jong, Jonie, Jonna, Jonnie, Josefa, Josefina
Josefine, Joselyn, Josephina, Josephine, Josette, Josie, Joslyn, Josphine, Jovita, Joya, Joyce
Joycelyn, Joye, Juana, Juanita, Judi, Judie, Judith, Judy, Jule, Julee, Julene, Juli, Julia
Juliana, Juliane, Juliann, Julianna, Julianne, Julie, Julieann, Julienne, Juliet, Julieta
Julietta, Juliette, Julissa, Jung, Junie, Junita, Junko, Justa, Justina, Justine, Jutta, Kacey
Kaci, Kacie, Kacy, Kaila, Kaitlin, Kaitlyn, Kala, Kaleigh, Kaley, Kali, Kallie, Kalyn, Kam, Kamala
Kami, Kamilah, Kandace, Kandi, Kandice, Kandis, Kandra, Kandy, Kanesha, Kanisha, Kara, Kareen
Karen, Karena, Karey, Kari, Karie, Karima, Karin, Karina, Karine, Karisa, Karissa, Karla, Karleen
Karlene, Karly, Karlyn, Karmen, Karole, Karoline, Karolyn, Karon, Karren, Karrie, Karry, Kary
Karyl, Karyn, Kasandra, Kasha, Kasi, Kasie, Kassandra, Kassie, Kate, Katelin, Katelyn, Katelynn
Katerine, Kathaleen, Katharina, Katharine, Katharyn, Kathe, Katheleen, Katherin, Katherina
Katherine, Kathern, Katheryn, Kathey, Kathi, Kathie, Kathleen, Kathlene, Kathline, Kathlyn
Kathrin, Kathrine, Kathryn, Kathryne, Kathy, Kathyrn, Kati, Katia, Katie, Katina, Katlyn, Katrice
Katrina, Kattie, Katy, Kay, Kayce, Kaycee, Kaye, Kayla, Kaylee, Kayleen, Kayleigh, Kaylene, Kazuko
Kecia, Keeley, Keely, Keena, Keesha, Keiko, Keila, Keira, Keisha, Keitha, Keli, Kelle, Kellee
Kelli, Kellie, Kellye, Kelsi, Kelsie, Kemberly, Kena, Kenda, Kendra, Kenia, Kenisha, Kenna
Kenyatta, Kenyetta, Kera, Keren, Keri, Kerri, Kerrie, Kerstin, Kesha, Keshia, Keturah, Keva
Khadijah, Khalilah, Kiana, Kiara, Kiera, Kiersten, Kiesha, Kiley, Kimber, Kimberely, Kimberlee
Kimberley, Kimberli, Kimberlie, Kimberly, Kimbery, Kimbra, Kimiko, Kina, Kindra, Kira, Kirsten
Kirstie, Kirstin, Kisha, Kittie, Kitty, Kiyoko, Kizzie, Kizzy, Klara, Kori, Kortney, Kourtney
Krishna, Krissy, Krista, Kristal, Kristan, Kristeen, Kristel, Kristen, Kristi, Kristie, Kristin
Kristina, Kristine, Kristle, Kristy, Kristyn, Krysta, Krystal, Krysten, Krystin, Krystina, Krystle
Krystyna, Kum, Kyla, Kylee, Kylie, Kym, Kymberly, Kyoko, Kyong, Kyra, Lacey, Lachelle, Laci, Lacie
Lacresha, Ladawn, Ladonna, Lael, Lahoma, Lai, Laila, Laine, Lajuana, Lakeesha, Lakeisha, Lakendra
Lakenya, Lakesha, Lakeshia, Lakia, Lakiesha, Lakisha, Lakita, Lala, Lamonica, Lana, Lanell
Lanelle, Lanette, Lani, Lanie, Lanita, Lannie, Lanora, Laquanda, Laquita, Lara, Larae, Laraine
Laree, Larhonda, Larisa, Larissa, Larita, Laronda, Larraine, Larue, Lasandra, Lashanda, Lashandra
Lashaun, Lashaunda, Lashawn, Lashawna, Lashawnda, Lashay, Lashell, Lashon, Lashonda, Lashunda
Lasonya, Latanya, Latarsha, Latasha, Latashia, Latesha, Latia, Laticia, Latisha, Latonia, Latonya
Latoria, Latosha, Latoya, Latoyia, Latrice, Latricia, Latrina, Latrisha, Launa, Laura, Lauralee
Lauran, Laure, Laureen, Lauren, Laurena, Laurene, Lauretta, Laurette, Laurice, Laurinda, Laurine
Lauryn, Lavada, Lavelle, Lavenia, Lavera, Laverna, Laveta, Lavette, Lavina, Lavinia, Lavon, Lavona
Lavonda, Lavone, Lavonia, Lavonna, Lavonne, Lawana, Lawanda, Lawanna, Layla, Layne, Lea, Leah
Leana, Leandra, Leann, Leanna, Leanne, Leanora, Leatha, Leatrice, Lecia, Leda, Leeann, Leeanna
Leeanne, Leena, Leesa, Leia, Leida, Leigha, Leighann, Leila, Leilani, Leisa, Leisha, Lekisha, Lela
Lelah, Lelia, Lena, Lenita, Lenna, Lennie, Lenora, Lenore, Leola, Leoma, Leona, Leonarda, Leonia
Leonida, Leonie, Leonila, Leonora, Leonore, Leontine, Leora, Leota, Lera, Lesa, Lesha, Lesia
Leslee, Lesli, Lessie, Leta, Letha, Leticia, Letisha, Letitia, Lettie, Letty, Lexie, Lezlie, Lia
Liana, Liane, Lianne, Libbie, Libby, Librada, Lida, Lidia, Lien, Lieselotte, Ligia, Lila, Lili
Lilia, Liliana, Lilla, Lilli, Lillia, Lilliam, Lillian, Lilliana, Lillie, Lilly, Lina, Linda
Lindsy, Lindy, Linette, Linh, Linn, Linnea, Linnie, Linsey, Lisa, Lisabeth, Lisandra, Lisbeth
Lise, Lisette, Lisha, Lissa, Lissette, Lita, Livia, Liz, Liza, Lizabeth, Lizbeth, Lizeth, Lizette
Lizzette, Lizzie, Loida, Lois, Loise, Lola, Lolita, Loma, Lona, Londa, Loni, Lonna, Lora, Loraine
Loralee, Lorean, Loree, Loreen, Lorelei, Lorena, Lorene, Lorenza, Loreta, Loretta, Lorette, Lori
Loria, Loriann, Lorie, Lorilee, Lorina, Lorinda, Lorine, Lorita, Lorna, Lorretta, Lorri, Lorriane
Lorrie, Lorrine, Lory, Lottie, Louann, Louanne, Louella, Louetta, Louisa, Louise, Loura, Lourie
Louvenia, Lovella, Lovetta, Lovie, Loyce, Lu, Luana, Luann, Luanna, Luanne, Luba, Luci, Lucia
Luciana, Lucie, Lucienne, Lucila, Lucile, Lucilla, Lucille, Lucina, Lucinda, Lucrecia, Lucretia
Lucy, Ludie, Ludivina, Lue, Luella, Luetta, Luisa, Luise, Lula, Lulu, Lupita, Lura, Lurlene
Lurline, Luvenia, Luz, Lyda, Lydia, Lyla, Lyn, Lynda, Lyndia, Lyndsay, Lyndsey, Lynell, Lynelle
Lynetta, Lynette, Lynna, Lynne, Lynnette, Lynsey, Mabel, Mabelle, Mable, Machelle, Macie
Mackenzie, Madalene, Madaline, Madalyn, Maddie, Madelaine, Madeleine, Madelene, Madeline, Madelyn
Madge, Madie, Madlyn, Madonna, Mae, Maegan, Mafalda, Magali, Magaly, Magan, Magaret, Magda
Magdalen, Magdalena, Magdalene, Magen, Maggie, Magnolia, Mahalia, Mai, Maia, Maida, Maile, Maira
Maire, Maisha, Maisie, Majorie, Makeda, Malena, Malia, Malika, Malinda, Malisa, Malissa, Malka
Mallie, Mallory, Malorie, Malvina, Mamie, Mammie, Mana, Manda, Mandi, Mandie, Mandy, Manie
Manuela, Maple, Mara, Maragaret, Maragret, Maranda, Marcela, Marcelene, Marcelina, Marceline
Marcella, Marcelle, Marcene, Marchelle, Marci, Marcia, Marcie, Marcy, Mardell, Maren, Marg
Margaret, Margareta, Margarete, Margarett, Margaretta, Margarette, Margarita, Margarite, Margart
Marge, Margene, Margeret, Margert, Margery, Marget, Margherita, Margie, Margit, Margo, Margorie
Margot, Margret, Margrett, Marguerita, Marguerite, Margurite, Margy, Marhta, Mari, Maria, Mariah
Mariam, Mariana, Marianela, Mariann, Marianna, Marianne, Maribel, Maribeth, Marica, Maricela
Maricruz, Marie, Mariel, Mariela, Mariella, Marielle, Marietta, Mariette, Mariko, Marilee, Marilou
Marilu, Marilyn, Marilynn, Marina, Marinda, Marine, Maris, Marisa, Marisela, Marisha, Marisol
Marissa, Marita, Maritza, Marivel, Marjorie, Marjory, Marketta, Markita, Marla, Marlana, Marleen
Marlen, Marlena, Marlene, Marline, Marlo, Marlyn, Marlys, Marna, Marni, Marnie, Marquerite
Marquetta, Marquita, Marquitta, Marsha, Marta, Marth, Martha, Marti, Martina, Martine, Marva
Marvel, Marvella, Marvis, Mary, Marya, Maryalice, Maryam, Maryann, Maryanna, Maryanne, Marybelle
Marybeth, Maryellen, Maryetta, Maryjane, Maryjo, Marylee, Marylin, Maryln, Marylou, Marylouise
Marylyn, Marylynn, Maryrose, Masako, Matha, Mathilda, Mathilde, Matilda, Matilde, Mattie, Maud
Maude, Maudie, Maura, Maureen, Maurine, Maurita, Mavis, Maxie, Maxima, Maximina, Maxine, Maya
Maybell, Maybelle, Maye, Mayme, Mayola, Mayra, Mazie, Meagan, Meaghan, Mechelle, Meda, Mee, Meg
Megan, Meggan, Meghan, Meghann, Mei, Melaine, Melani, Melania, Melanie, Melany, Melba, Melda
Melia, Melida, Melina, Melinda, Melisa, Melissa, Melissia, Melita, Mellie, Mellisa, Mellissa
Melodee, Melodi, Melodie, Melonie, Melony, Melva, Melvina, Melynda, Mercedez, Meredith, Meri
Merideth, Meridith, Merilyn, Merissa, Merlene, Merlyn, Merna, Merri, Merrie, Merrilee, Mertie
Meryl, Mia, Mica, Micaela, Michaela, Michaele, Michelina, Micheline, Michell, Michelle, Michiko
Micki, Mickie, Miesha, Migdalia, Mignon, Miguelina, Mikaela, Miki, Mikki, Mila, Milagro, Milagros
Milda, Mildred, Milissa, Millicent, Millie, Milly, Mimi, Min, Mina, Minda, Mindi, Mindy, Minerva
Minna, Minnie, Minta, Mira, Miranda, Mireille, Mirella, Mireya, Miriam, Mirian, Mirna, Mirta
Mirtha, Miss, Missy, Misti, Mistie, Mitsue, Mitsuko, Mittie, Mitzi, Mitzie, Miyoko, Modesta, Moira
Mollie, Molly, Mona, Monet, Monica, Monika, Monique, Monnie, Monserrate, Moriah, Mozell, Mozella
Mozelle, Mui, Muoi, Muriel, Myesha, Myong, Myra, Myriam, Myrl, Myrle, Myrna, Myrta, Myrtice
Myrtie, Myrtis, Myung, Nada, Nadene, Nadia, Nadine, Naida, Nakesha, Nakia, Nakisha, Nakita, Nam
Nan, Nancee, Nancey, Nanci, Nancie, Nanette, Nannette, Nannie, Naoma, Naomi, Narcisa, Natacha
Natalia, Natalie, Natalya, Natasha, Natashia, Nathalie, Natisha, Natividad, Natosha, Necole, Neda
Nedra, Neida, Nelda, Nelia, Nelida, Nell, Nella, Nelle, Nellie, Nelly, Nena, Nenita, Neoma, Neomi
Nereida, Nerissa, Nery, Neta, Nettie, Neva, Nga, Ngan, Ngoc, Nguyet, Nia, Nichelle, Nichol
Nichole, Nicholle, Nicki, Nickie, Nickole, Nicol, Nicolasa, Nicole, Nicolette, Nicolle, Nida
Nidia, Niesha, Niki, Nikia, Nikki, Nikole, Nila, Nilda, Nilsa, Nina, Ninfa, Nisha, Nita, Nobuko
Noelia, Noella, Noelle, Noemi, Nohemi, Nola, Noma, Nona, Nora, Norah, Noreen, Norene, Noriko
Norine, Norma, Novella, Nubia, Nydia, Nyla, Obdulia, Ocie, Octavia, Oda, Odelia, Odette, Odilia
Ofelia, Ola, Olene, Oleta, Olevia, Olga, Olimpia, Olinda, Oliva, Olivia, Oma, Omega, Ona, Oneida
Onie, Onita, Ophelia, Ora, Oralee, Oralia, Oretha, Orpha, Otelia, Otilia, Ouida, Ozell, Ozella
Ozie, Paige, Palma, Palmira, Pam, Pamala, Pamela, Pamelia, Pamella, Pamila, Pamula, Pandora, Pansy
Paola, Parthenia, Particia, Pasty, Patria, Patrica, Patricia, Patrina, Patti, Pattie, Patty, Paula
Paulene, Pauletta, Paulette, Paulina, Pauline, Paulita, Paz, Pearle, Pearlene, Pearlie, Pearline
Pearly, Peggie, Peggy, Penelope, Penney, Penni, Pennie, Perla, Petra, Petrina, Petronila, Phebe
Phillis, Philomena, Phoebe, Phung, Phuong, Phylicia, Phylis, Phyliss, Phyllis, Pia, Piedad, Pilar
Pinkie, Pok, Polly, Porsha, Portia, Pricilla, Princess, Priscila, Priscilla, Providencia, Pura
Qiana, Queenie, Quiana, Quyen, Rachael, Rachal, Racheal, Rachel, Rachele, Rachell, Rachelle
Racquel, Rae, Raeann, Raelene, Rafaela, Raguel, Raina, Raisa, Ramona, Ramonita, Rana, Ranae, Randa
Randee, Randi, Ranee, Raquel, Rasheeda, Rashida, Raven, Raye, Raylene, Raymonde, Rayna, Reanna
Reatha, Reba, Rebbeca, Rebbecca, Rebeca, Rebecca, Rebecka, Rebekah, Reena, Refugia, Regan, Regena
Regenia, Regine, Reginia, Reiko, Reina, Reita, Rema, Remedios, Remona, Rena, Renae, Renata, Renate
Renay, Renda, Renea, Renee, Renetta, Renita, Renna, Ressie, Reta, Retha, Retta, Reva, Reyna
Reynalda, Rhea, Rheba, Rhiannon, Rhoda, Rhona, Rhonda, Ria, Ricarda, Richelle, Rikki, Rima, Rina
Risa, Rita, Riva, Rivka, Robbi, Robbin, Robbyn, Robena, Roberta, Robyn, Rochel, Rochell, Rochelle
Rocio, Rolanda, Rolande, Romaine, Romana, Romelia, Romona, Rona, Ronda, Roni, Ronna, Ronni, Rosa
Rosalba, Rosalee, Rosalia, Rosalie, Rosalina, Rosalind, Rosalinda, Rosaline, Rosalva, Rosalyn
Rosamaria, Rosamond, Rosana, Rosann, Rosanna, Rosanne, Rosaria, Rosaura, Roseann, Roseanna
Roseanne, Roselee, Roselia, Roseline, Rosella, Roselle, Roselyn, Rosemarie, Rosemary, Rosena
Rosenda, Rosetta, Rosette, Rosia, Rosie, Rosina, Rosio, Rosita, Roslyn, Rossana, Rossie, Rosy
Rowena, Roxana, Roxane, Roxann, Roxanna, Roxanne, Roxie, Roxy, Rozanne, Rozella, Rubi, Rubie
Rubye, Rufina, Ruth, Rutha, Ruthann, Ruthanne, Ruthe, Ruthie, Ryann, Sabina, Sabine, Sabra
Sabrina, Sachiko, Sade, Sadie, Sadye, Salena, Salina, Salley, Sallie, Sally, Salome, Samantha
Samara, Samatha, Samella, Samira, Sana, Sanda, Sandee, Sandi, Sandie, Sandra, Sanjuana, Sanjuanita
Sanora, Santina, Sara, Sarah, Sarai, Saran, Sari, Sarina, Sarita, Saturnina, Sau, Saundra, Savanna
Scarlett, Sebrina, Seema, Selena, Selene, Selina, Selma, Sena, Senaida, September, Serafina
Serena, Serina, Serita, Setsuko, Sha, Shae, Shaina, Shakia, Shakira, Shakita, Shala, Shalanda
Shalon, Shalonda, Shameka, Shamika, Shana, Shanae, Shanda, Shandi, Shandra, Shaneka, Shanel
Shanell, Shanelle, Shani, Shanice, Shanika, Shaniqua, Shanita, Shanna, Shannan, Shanon, Shanta
Shantae, Shantay, Shante, Shantel, Shantell, Shantelle, Shanti, Shaquana, Shaquita, Shara, Sharda
Sharee, Sharell, Sharen, Shari, Sharice, Sharie, Sharika, Sharilyn, Sharita, Sharla, Sharleen
Sharlene, Sharmaine, Sharolyn, Sharon, Sharonda, Sharri, Sharron, Sharyl, Sharyn, Shasta, Shauna
Shaunda, Shaunna, Shaunta, Shaunte, Shavon, Shavonda, Shavonne, Shawana, Shawanda, Shawanna
Shawna, Shawnda, Shawnee, Shawnna, Shawnta, Shayla, Shayna, Sheba, Sheena, Sheila, Sheilah, Shela
Shelba, Shelia, Shella, Shelli, Shellie, Shelly, Shemeka, Shemika, Shena, Shenika, Shenita, Shenna
Shera, Sheree, Sherell, Sheri, Sherice, Sherie, Sherika, Sherill, Sherilyn, Sherise, Sherita
Sherlene, Sherley, Sherly, Sherlyn, Sheron, Sherrell, Sherri, Sherrie, Sherril, Sherrill, Sherron
Sherryl, Shery, Sheryl, Sheryll, Shiela, Shila, Shiloh, Shira, Shirely, Shirl, Shirlee, Shirleen
Shirlene, Shirley, Shirly, Shizue, Shizuko, Shona, Shonda, Shondra, Shonna, Shonta, Shoshana, Shu
Shyla, Sibyl, Signe, Sigrid, Silvana, Silvia, Sima, Simona, Simonne, Sina, Sindy, Siobhan, Sirena
Sixta, Skye, Slyvia, Socorro, Soila, Solange, Soledad, Somer, Sommer, Sona, Sondra, Sonia, Sonja
Sonya, Soo, Sook, Sophia, Sophie, Soraya, Sparkle, Stacee, Staci, Stacia, Stacie, Starla, Stasia
Stefani, Stefania, Stefanie, Stefany, Steffanie, Stella, Stepanie, Stephaine, Stephane, Stephani
Stephania, Stephanie, Stephany, Stephenie, Stephine, Stephnie, Suanne, Sudie, Sueann, Suellen, Suk
Sulema, Sumiko, Susan, Susana, Susann, Susanna, Susannah, Susanne, Susie, Susy, Suzan, Suzann
Suzanna, Suzanne, Suzette, Suzi, Suzie, Suzy, Svetlana, Sybil, Syble, Sylvia, Sylvie, Synthia
Syreeta, Tabatha, Tabetha, Tabitha, Tai, Taina, Taisha, Tajuana, Takako, Takisha, Talia, Talisha
Talitha, Tamala, Tamar, Tamara, Tamatha, Tambra, Tameika, Tameka, Tamekia, Tamela, Tamera, Tamesha
Tami, Tamica, Tamie, Tamika, Tamiko, Tamisha, Tammara, Tammera, Tammi, Tammie, Tammy, Tamra, Tana
Tandra, Tandy, Taneka, Tanesha, Tangela, Tania, Tanika, Tanisha, Tanja, Tanna, Tanya, Tara, Tarah
Taren, Tari, Tarra, Tarsha, Taryn, Tasha, Tashia, Tashina, Tasia, Tatiana, Tatyana, Taunya, Tawana
Tawanna, Tawna, Tawny, Tawnya, Tayna, Teena, Tegan, Teisha, Telma, Temeka, Temika, Tempie, Tena
Tenesha, Tenisha, Tennie, Tennille, Teodora, Teofila, Tequila, Tera, Tereasa, Teresa, Terese
Teresia, Teresita, Teressa, Teri, Terica, Terina, Terisa, Terra, Terresa, Terri, Terrie, Terrilyn
Tesha, Tess, Tessa, Tessie, Thalia, Thao, Thea, Theda, Thelma, Theodora, Theola, Theresa, Therese
Theresia, Theressa, Thersa, Thi, Thomasena, Thomasina, Thomasine, Thora, Thresa, Thu, Thuy, Tia
Tiana, Tianna, Tiara, Tiera, Tierra, Tiesha, Tifany, Tiffaney, Tiffani, Tiffanie, Tiffiny, Tilda
Tillie, Timika, Tina, Tinisha, Tisa, Tish, Tisha, Tobie, Toccara, Toi, Tomasa, Tomeka, Tomika
Tomiko, Tommye, Tomoko, Tona, Tonda, Tonette, Tonia, Tonie, Tonisha, Tonita, Tonja, Tonya, Tora
Tori, Torie, Torri, Torrie, Tosha, Toshia, Toshiko, Tova, Towanda, Toya, Tracee, Traci, Tracie
Trang, Treasa, Treena, Trena, Tresa, Tressa, Tressie, Treva, Tricia, Trina, Trinh, Trish, Trisha
Trista, Trudi, Trudie, Trudy, Trula, Tula, Tuyet, Twana, Twanda, Twanna, Twila, Twyla, Tyesha
Tyisha, Tynisha, Tyra, Ula, Ulrike, Una, Ursula, Usha, Ute, Vada, Valarie, Valda, Valene
Valentina, Valeria, Valerie, Vallie, Valorie, Valrie, Vanda, Vanesa, Vanessa, Vanetta, Vania
Vanita, Vanna, Vannesa, Vannessa, Vashti, Vasiliki, Veda, Velda, Velia, Vella, Velma, Velva, Vena
Venessa, Venetta, Venita, Vennie, Venus, Veola, Vera, Verda, Verdell, Verdie, Verena, Vergie
Verla, Verlene, Verlie, Verline, Verna, Vernell, Vernetta, Vernia, Vernice, Vernie, Vernita
Veronica, Veronika, Veronique, Versie, Vertie, Vesta, Veta, Vi, Vicenta, Vickey, Vicki, Vickie
Vicky, Victorina, Vida, Viki, Vikki, Vilma, Vina, Vincenza, Vinita, Violeta, Violette, Virgen
Virgie, Virgina, Vita, Viva, Vivan, Viviana, Vivienne, Voncile, Vonda, Vonnie, Wai, Waltraud
Wanda, Waneta, Wanetta, Wanita, Wava, Wendi, Wendie, Wendolyn, Wendy, Wenona, Wilda, Wilhelmina
Wilhemina, Willa, Willena, Willene, Willetta, Willette, Willia, Williemae, Willodean, Wilma, Windy
Winifred, Winnie, Winnifred, Winona, Wonda, Wynell, Wynona, Xenia, Xiao, Xiomara, Xochitl, Xuan
Yadira, Yaeko, Yael, Yahaira, Yajaira, Yanira, Yasmin, Yasmine, Yasuko, Yelena, Yer, Yesenia
Yessenia, Yetta, Yevette, Yoko, Yolanda, Yolande, Yolando, Yolonda, Yon, Yoshie, Yoshiko, Youlanda
Yuette, Yuk, Yukiko, Yuko, Yulanda, Yung, Yuonne, Yuriko, Yvette, Yvone, Yvonne, Zada, Zaida, Zana
Zandra, Zelda, Zella, Zelma, Zena, Zenaida, Zenia, Zenobia, Zetta, Zina, Zita, Zoe, Zofia, Zoila
Zona, Zonia, Zora, Zoraida, Zula, Zulema, Zulma

# Men's names of the census of the United States, 1990.
kind given-name
  gender   male
  origin   U.S. Census Bureau 1990, frequently occurring first names (PyPI names 0.3.0)
  licence  public domain (work of the United States government)
  + {@ Voss} [said] <the road was shut>.

Aaron, Abdul, Abe, Abel, Abraham, Abram, Adalberto, Adam, Adan, Adolfo, Adolph, Agustin, Ahmad
Ahmed, Alan, Albert, Alberto, Alden, Aldo, Alec, Alejandro, Alexander, Alfonso, Alfonzo, Alfred
Alfredo, Allan, Allen, Alonso, Alonzo, Alphonse, Alphonso, Alton, Alvaro, Alvin, Amado, Ambrose
Amos, Andre, Andreas, Andres, Andrew, Andy, Anibal, Anthony, Antione, Antoine, Anton, Antone
Antonio, Antony, Antwan, Archie, Arlen, Arlie, Armand, Armando, Arnold, Arnoldo, Arnulfo, Aron
Arron, Arthur, Arturo, Asa, Augustus, Aurelio, Barney, Bart, Ben, Benedict, Benito, Benjamin
Benny, Bernard, Bernardo, Bert, Bertram, Billy, Blaine, Bobby, Boris, Brad, Bradford, Bradley
Bradly, Branden, Brant, Brendan, Brendon, Brent, Brenton, Bret, Brett, Brian, Brice, Broderick
Bruce, Bruno, Bryan, Bryce, Bryon, Buford, Burl, Burt, Buster, Byron, Caleb, Calvin, Carl, Carlo
Carlos, Carlton, Carmelo, Carmine, Cedric, Cedrick, Cesar, Chadwick, Charles, Chas, Chauncey, Chet
Christoper, Christopher, Chuck, Clarence, Claud, Claudio, Clayton, Clemente, Cletus, Cleveland
Clifford, Clifton, Clint, Clinton, Clyde, Cody, Colin, Collin, Colton, Columbus, Conrad, Cordell
Cornelius, Cornell, Coy, Craig, Cristobal, Cristopher, Cyril, Cyrus, Damian, Damien, Damion, Damon
Dan, Dane, Danial, Daniel, Danilo, Danny, Dante, Darell, Daren, Darin, Dario, Darius, Daron
Darrel, Darrell, Darren, Darrick, Darrin, Darron, Darryl, Darwin, Daryl, Dave, David, Deandre
Deangelo, Del, Delbert, Delmar, Delmer, Demarcus, Denis, Dennis, Derek, Derick, Derrick, Deshawn
Desmond, Dewayne, Dewey, Dewitt, Dexter, Diego, Dino, Dirk, Domenic, Dominic, Dominick, Donald
Donn, Donnell, Donny, Donovan, Donte, Doug, Douglas, Douglass, Doyle, Duane, Dudley, Dustin, Dwain
Dwayne, Dwight, Dylan, Earle, Ed, Eddy, Edgar, Edgardo, Edison, Edmond, Edmund, Edmundo, Eduardo
Edward, Edwardo, Edwin, Efrain, Efren, Elbert, Elden, Eldon, Eli, Elias, Elijah, Eliseo, Ellsworth
Elmer, Elmo, Eloy, Elroy, Elton, Elvin, Elvis, Elwood, Emanuel, Emil, Emile, Emilio, Emmanuel
Emmett, Emmitt, Emory, Enoch, Enrique, Erasmo, Eric, Erich, Erick, Erik, Ernesto, Ernie, Errol
Ervin, Erwin, Esteban, Ethan, Eugenio, Eusebio, Evan, Everett, Everette, Ezekiel, Ezequiel, Ezra
Fabian, Faustino, Fausto, Federico, Felipe, Felix, Felton, Ferdinand, Fermin, Fernando, Fidel
Filiberto, Florencio, Florentino, Floyd, Francesco, Francis, Franklin, Franklyn, Fred, Frederic
Frederick, Fredric, Fredrick, Fritz, Gabriel, Galen, Garfield, Garland, Garret, Garrett, Garry
Garth, Gary, Gaston, Gavin, Gaylord, Genaro, Geoffrey, George, Gerald, Geraldo, Gerard, Gerardo
Gil, Gilbert, Gilberto, Gino, Giovanni, Giuseppe, Glenn, Gonzalo, Gordon, Grady, Graig, Granville
Greg, Gregg, Gregorio, Gregory, Grover, Guillermo, Gustavo, Hal, Hank, Hans, Harlan, Harland
Harold, Harry, Harvey, Hassan, Haywood, Hector, Henry, Herb, Herbert, Heriberto, Herman, Herschel
Hershel, Hilario, Hipolito, Hiram, Hobert, Homer, Horace, Horacio, Hosea, Howard, Hoyt, Hubert
Huey, Hugh, Hugo, Humberto, Hyman, Ian, Ignacio, Irvin, Irving, Irwin, Isaac, Isaiah, Isaias
Isiah, Isidro, Ismael, Isreal, Issac, Ivan, Jacinto, Jacob, Jacques, Jake, Jamaal, Jamal, Jamar
Jamel, James, Jared, Jarod, Jarred, Jarrett, Jarrod, Jarvis, Jason, Jasper, Javier, Jay, Jayson
Jed, Jeff, Jefferey, Jeffery, Jeffrey, Jeffry, Jerald, Jeramy, Jere, Jeremiah, Jeremy, Jermaine
Jerold, Jerome, Jeromy, Jerrell, Jerrod, Jerrold, Jerry, Jess, Jesse, Jesus, Jim, Jimmy, Joaquin
Joe, Joel, Joesph, John, Johnathan, Johnathon, Johnny, Jon, Jonah, Jonas, Jonathan, Jonathon
Jordon, Jorge, Jose, Josef, Joseph, Josh, Joshua, Josiah, Jospeh, Josue, Juan, Judson, Julian
Julio, Julius, Justin, Kareem, Karl, Keenan, Keith, Ken, Kendrick, Keneth, Kenneth, Kennith, Kenny
Kenton, Kermit, Keven, Kevin, Kieth, Kip, Kirk, Korey, Kory, Kraig, Kristofer, Kristopher, Kurt
Kurtis, Kyle, Lamar, Lamont, Landon, Lanny, Larry, Lawerence, Lawrence, Lazaro, Leandro, Leif
Leland, Lemuel, Len, Lenard, Lenny, Leon, Leonard, Leonardo, Leonel, Leopoldo, Leroy, Les, Lester
Levi, Lino, Linwood, Lionel, Lloyd, Lon, Lonny, Lorenzo, Louis, Lowell, Loyd, Lucas, Luciano
Lucien, Lucio, Lucius, Luigi, Luis, Luke, Luther, Lyle, Lyman, Lyndon, Lynwood, Mac, Mack, Malcolm
Malcom, Malik, Manual, Manuel, Marc, Marcel, Marcelino, Marcellus, Marcelo, Marco, Marcos, Marcus
Margarito, Mariano, Mario, Markus, Marlon, Martin, Marvin, Mathew, Matthew, Maurice, Mauricio
Mauro, Maximo, Maynard, Melvin, Merlin, Mervin, Michael, Michale, Micheal, Miguel, Mike, Mikel
Milford, Millard, Milo, Milton, Miquel, Mitch, Mitchel, Modesto, Mohamed, Mohammad, Mohammed
Moises, Monte, Monty, Mose, Moses, Moshe, Myles, Myron, Napoleon, Nathan, Nathanael, Nathanial
Nathaniel, Neal, Ned, Neil, Nestor, Neville, Nicholas, Nickolas, Nicolas, Nigel, Noah, Noe, Nolan
Norbert, Norberto, Norman, Normand, Octavio, Odis, Olen, Olin, Oliver, Omar, Oren, Orval, Orville
Oscar, Osvaldo, Oswaldo, Otis, Otto, Owen, Pablo, Pasquale, Patrick, Paul, Pedro, Percy, Perry
Pete, Peter, Phil, Philip, Phillip, Pierre, Porfirio, Preston, Quentin, Quincy, Quintin, Quinton
Rafael, Ralph, Ramiro, Ramon, Randal, Randall, Randell, Randolph, Raphael, Rashad, Raul, Rayford
Raymon, Raymond, Raymundo, Reggie, Reginald, Reinaldo, Renaldo, Renato, Reuben, Rey, Reynaldo
Rhett, Ricardo, Richard, Richie, Rick, Rickey, Ricky, Rico, Rigoberto, Robby, Robert, Roberto
Robt, Rocco, Roderick, Rodger, Rodney, Rodolfo, Rodrick, Rodrigo, Rogelio, Roger, Roland, Rolando
Rolf, Rolland, Romeo, Ron, Ronald, Ronny, Roosevelt, Roscoe, Rosendo, Ross, Roy, Ruben, Rubin
Rudolf, Rudolph, Rueben, Rufus, Rupert, Russ, Russel, Salvatore, Samual, Samuel, Sanford, Santo
Scotty, Sean, Sebastian, Sergio, Seth, Seymour, Shane, Sheldon, Sherman, Sherwood, Shon, Sid
Silas, Simon, Solomon, Stan, Stanford, Stanley, Stefan, Stephan, Stephen, Steve, Steven, Stuart
Sylvester, Tad, Ted, Teddy, Teodoro, Terence, Terrance, Terrell, Terrence, Thad, Thaddeus
Theodore, Theron, Thomas, Thurman, Tim, Timmy, Timothy, Titus, Tobias, Tod, Todd, Tom, Tomas
Tommy, Toney, Tony, Travis, Trent, Trenton, Trevor, Trey, Truman, Tuan, Tyree, Tyrell, Tyron
Tyrone, Tyson, Ulysses, Valentin, Vance, Vern, Vernon, Vicente, Vince, Vincent, Vincenzo, Virgil
Virgilio, Vito, Waldo, Wallace, Wally, Walter, Waylon, Wayne, Weldon, Wendell, Wes, Wesley, Weston
Wilber, Wilbert, Wilbur, Wilburn, Wiley, Wilford, Wilfred, Wilfredo, Willard, William, Willian
Willis, Willy, Wilmer, Wilton, Winford, Winfred, Winston, Woodrow, Xavier, Zachariah, Zachary
Zachery, Zack, Zackary

# Names of both sexes: neither sex bears the name twenty times as often as the other.
kind given-name
  gender   any
  origin   U.S. Census Bureau 1990, frequently occurring first names (PyPI names 0.3.0)
  licence  public domain (work of the United States government)
  + {@ Voss} [said] <the road was shut>.

Addie, Adrian, Adrien, Alex, Alexis, Ali, Alva, Amal, Ami, Andrea, Angelo, Antonia, Arden, Ariel
Amara, Artie, Ashton, Aubrey, Augustine, Avery, Bao, Bennie, Bernie, Bertie, Billie, Blake, Bo, Bobbie
Brady, Camille, Carey, Carmen, Carrol, Cary, Casey, Cassidy, Cecil, Chandra, Charley, Charlie, Chi
Chong, Chris, Chun, Chung, Clair, Claude, Cleo, Colby, Corey, Cory, Courtney, Dana, Daniele
Dannie, Dara, Darby, Darcy, Darnell, Dee, Demetrius, Denny, Deon, Devin, Dion, Dominique, Dong
Donnie, Dorian, Dung, Eddie, Eden, Elisha, Elliot, Emerson, Emery, Enda, Evelyn, Felice, Frankie
Freddie, Freddy, Gabriele, Gale, Gayle, Gene, Georgie, Gerry, Guadalupe, Gwyn, Hai, Hanh, Harley
Hilary, Hollis, Hong, Huong, Ike, Ira, Isa, Jackie, Jae, Jaime, Jame, Jamey, Jamie, Jan, Jani
Janis, Jessie, Jewell, Jimmie, Joan, Jocelyn, Jody, Joey, Johnie, Johnnie, Joni, Jovan, Jude
Jules, Kai, Karan, Karol, Karri, Kasey, Kelley, Kelly, Kelsey, Kendal, Kendall, Kerry, Kim, Kimi
Kris, Kristian, Kyung, Lacy, Lan, Laurence, Lauri, Laurie, Lavern, Laverne, Lee, Leigh, Leone
Leonor, Lesley, Leslie, Lilian, Lindsay, Lindsey, Ling, Logan, Lonnie, Loren, Loris, Lou, Louie
Lupe, Lynn, Marcell, Marian, Marion, Marlin, Marty, McKinley, Mel, Mendy, Merle, Merrill, Micah
Micha, Michal, Michel, Michele, Mickey, Mika, Ming, Minh, Misha, Nana, Nicky, Nicola, Nikita
Odell, Ollie, Omer, Ossie, Otha, Patrice, Pei, Reda, Refugio, Rene, Ricki, Rickie, Robbie, Ronnie
Rory, Rosario, Rudy, Ryan, Sacha, Sal, Sam, Sammie, Sammy, Sang, Sasha, Scottie, Shan, Sharan
Shaun, Shawn, Shay, Shayne, Shelby, Shelley, Sidney, Simone, Siu, Sol, Spencer, Stacey, Stacy
Stevie, Sung, Tam, Tama, Tawanda, Terry, Thanh, Theo, Tien, Tobi, Toby, Tomi, Tommie, Toni, Tracey
Tracy, Trinidad, Tristan, Val, Valeri, Valery, Vinnie, Vivian, Vivien, Wei, Wen, Whitney, Willie
Yan, Ying, Yong, Yuki, Yun, Yuri, Zane, Zola

# Britain and Ireland: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Ailsa, Aisling, Alannah, Anwen, Aoibheann, Aoibhinn, Aoife, Arabella, Araminta, Ariadne, Arwen
Beatrix, Bethan, Blodwen, Bronagh, Bronwen, Bryony, Caoilfhionn, Caoimhe, Carys, Catrin, Catriona
Ceri, Cliona, Cosima, Cressida, Davinia, Delyth, Demelza, Dervla, Dilys, Kerensa, Eibhlin, Eilidh, Eilish, Eimear, Eimer
Eirlys, Eithne, Eleri, Elodie, Elsbeth, Elspeth, Emer, Emmeline, Esme, Fenella, Ffion, Fidelma
Fionnuala, Freya, Gaynor, Ginevra, Glenys, Grainne, Gwenllian, Heledd, Hermione, Heulwen, Imogen
Isla, Jemima, Jemma, Jessamy, Jocasta, Kezia, Kirsty, Lettice, Liv, Llinos, Lowri, Maeve, Mair
Mairead, Mairi, Majella, Mared, Marged, Marsali, Meinir, Mhairi, Mhari, Minty, Morag, Morven
Morwenna, Muireann, Myfanwy, Róisín, Siobhán, Sinéad, Cerys, Angharad, Nerys, Nesta, Niamh, Nuala, Olwen, Oonagh, Oriel, Orla, Orlaith
Ottilie, Perdita, Philippa, Pippa, Pixie, Rhian, Rhonwen, Roisin, Romilly, Romola, Rosamund
Rosheen, Sadhbh, Saoirse, Saskia, Senga, Seonaid, Sephora, Sian, Siân, Sidony, Sinead, Sioned
Sorcha, Suki, Talulah, Tamsin, Tansy, Tilly, Venetia, Xanthe, Zadie, Zara

# Britain and Ireland: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Aidan, Ailbhe, Alaric, Alasdair, Alastair, Aled, Alfie, Algernon, Alistair, Alister, Alun, Aneurin
Angus, Ardal, Arwel, Auberon, Barnaby, Baz, Benedick, Brecon, Bryn, Cahal, Cai, Callum, Calum
Caradoc, Cathal, Cian, Ciaran, Cillian, Cledwyn, Clem, Clive, Colm, Colum, Conall, Conn, Connor
Conor, Cormac, Cosmo, Crispin, Cuthbert, Dafydd, Daire, Daithi, Darragh, Declan, Emyr, Humza, Ruaridh, Denholm, Dermot
Diarmaid, Diarmuid, Dickie, Digby, Donal, Donnacha, Donncha, Dougal, Dougie, Drummond, Eamon
Eamonn, Ebenezer, Emlyn, Emrys, Eoghan, Eoin, Euan, Eustace, Ewan, Ewen, Fearghal, Fergal, Fergus
Ffred, Finbar, Finlay, Finn, Fintan, Fionn, Fraser, Gareth, Gawain, Gaz, Geoff, Geraint, Gerwyn
Gethin, Gideon, Giles, Glyn, Godfrey, Graeme, Greville, Grigor, Gruffudd, Gruffydd, Guto, Gwilym
Gwynfor, Hamish, Hartley, Hew, Humphrey, Huw, Hywel, Iain, Idris, Ieuan, Ifan, Ifor, Illtyd, Inigo
Iolo, Iorwerth, Irfon, Jowan, Piran, Iwan, Jago, Jarlath, Jem, Jez, Jock, Jolyon, Kean, Keir, Keiran, Kieran
Killian, Lachlan, Lambert, Lancelot, Leander, Leopold, Liam, Linus, Lleu, Llewellyn, Lorcan, Lorne
Lucian, Ludovic, Mael, Magnus, Malachi, Malachy, Maredudd, Meirion, Mervyn, Meurig, Mortimer
Muiris, Mungo, Murdo, Myrddin, Niall, Ninian, Oberon, Oisin, Orson, Osbert, Osian, Oswald, Owain
Padraic, Padraig, Padraigh, Peadar, Peregrine, Phelim, Piers, Proinsias, Rafe, Ranulph, Raoul
Rhodri, Rhun, Rhydian, Rhys, Roddy, Rollo, Ronan, Ruadhri, Ruairi, Ruari, Seamus, Senan, Seoirse
Septimus, Sholto, Simeon, Sion, Stirling, Struan, Tadhg, Taliesin, Tarquin, Teilo, Thelonious
Tiernan, Tomos, Torquil, Trefor, Tristram, Tudor, Turlough, Uilleam, Ulric, Ultan, Vaughan, Wilf
Wilfrid, Wyn, Xander, Zac, Zak

# Britain and Ireland: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Ainslie, Corin, Finley, Jools, Micky, Mo, Nat, Viv

# Modern American given names that the census of 1990 lacks or has as surnames: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Aaliyah, Adalyn, Addison, Addyson, Adelyn, Alayah, Aleah, Alivia, Amari, Amaya, Amiyah, Anaya
Aniya, Aniyah, Annalise, Aria, Ariella, Ashlynn, Aubree, Aubrie, Aubrielle, Audrina, Averie, Ayla
Azalea, Brielle, Brinley, Brooklynn, Brylee, Brynlee, Calliope, Camryn, Chelsy, Condoleezza
Dayana, DeShonda, Elliana, Emerie, Emersyn, Emmalyn, Everleigh, Everly, Giuliana, Gracelyn
Hadleigh, Hadley, Haisley, Harlow, Haylee, Itzel, Iyanla, Izabella, Jadyn, Jaelyn, Jakayla
Jaliyah, Jaylah, Jaylee, Jayleen, Jazlyn, Jenesis, Jocelynn, Journee, Jurnee, Kadence, Kaelyn
Kaia, Kailani, Kailyn, Kaitlynn, Kaliyah, Kamila, Kamiyah, Karlee, Karsyn, Kaydence, Kaylie, Kelis
Kenley, Kenzie, Keyla, Kimora, Kinley, Kinsley, Kyleigh, Lainey, LaKeisha, LaQuita, LaShonda
LaTanya, LaTonya, LaToya, Lilah, Lilyana, Londyn, Maci, Maddison, Madilyn, Madisyn, Makayla
Makenna, Makenzie, Maleah, Maliyah, Marlee, McKayla, Mckayla, McKenna, Milani, Miya, Nahla, Nayeli
Nevaeh, Nylah, Oprah, Paisley, Paityn, Parisa, Presley, Quvenzhané, Raegan, Raelyn, Raelynn
Rihanna, Riya, Romina, Rylee, Ryleigh, Saige, Saniyah, Sariah, Selah, Shania, Sienna, Skyla
Sloane, Tamia, Tenley, Tinley, Waverly, Ximena, Yareli, Yaretzi, Zaria, Zariah, Zendaya, Zoey
Zoie

# Modern American given names that the census of 1990 lacks or has as surnames: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Aaden, Adonis, Aiden, Alijah, Amare, Anders, Ansel, Archer, Aric, Arlo, Asher, Atticus, Axel, Axl
Ayaan, Aydin, Barack, Beckett, Bentlee, Bentley, Boden, Bodhi, Bodie, Boone, Bowen, Braden, Bradyn
Branson, Brantley, Braxton, Brayan, Brayden, Braylen, Braylon, Brecken, Brennan, Brentley, Brexton
Bridger, Brodie, Brody, Bronson, Brycen, Bryson, Caden, Cael, Caiden, Callan, Callen, Camilo
Canaan, Cason, Cassius, Castiel, Cayden, Caysen, Chaim, Channing, Cohen, Colten, Conner, Cooper
Corbin, Crosby, Cullen, DaQuan, Darian, Dariel, DaShawn, Dashiell, Dax, Daxton, DeAndre, DeAngelo
Decker, DeForest, Deion, DeJuan, DeMarcus, DeMario, Denzel, DeSean, DeShaun, DeShawn, DeVonte
Dezi, Draven, Dwyane, Easton, Eian, Elian, Eliel, Elon, Enzo, Ephraim, Finnegan, Finnley, Franco
Gael, Gannon, Giancarlo, Gianni, Giovani, Grayson, Greyson, Griffin, Gunnar, Hayes, Henrik
Hezekiah, Holden, Hudson, Huxley, Izaiah, Jabari, Jace, Jadiel, Jadon, Jagger, Jaiden, Jairo
Jakobe, Jalen, Jamarcus, Jamari, Jameer, Jameson, Jamir, Javon, Jax, Jaxen, Jaxon, Jaxson, Jaxton
Jayce, Jayceon, Jaylen, Jaziel, Jedidiah, Jensen, Jericho, Jett, Joaquín, Judah, Kaden, Kadin
Kaiden, Kaison, Kale, Kaleb, Kamari, Kamden, Kamdyn, Kameron, Kanye, Karson, Karter, Kase, Kash
Kason, Kayden, Kaysen, Keanu, Keaton, Keegan, Kellan, Kellen, Keon, Khalil, Kian, Kingsley, Knox
Koa, Kody, Kohen, Kolby, Kolton, Konnor, Korbin, Kye, Kylan, Kylen, Kyler, Kylo, Kymani, Kyree
Kyrie, Kyson, Landen, Langston, Larson, Lawson, Layton, LeBron, Leighton, Leonidas, LeRoy, LeVar
Linden, Lochlan, Luca, Luka, Lukas, Maddox, Makai, Malakai, Mateo, Mathias, Matias, Maverick
Maxim, Maximilian, Maximus, Maxx, Mayson, Mekhi, Merrick, Messiah, Mitt, Nash, Nehemiah, Newt
Nico, Nikolai, Nixon, Odin, Omari, Orion, Paxton, Phineas, Raiden, Rayden, Raylan, Reece
Remington, Riggs, Ronin, Ryder, Ryker, Ryland, Samir, Santino, Semaj, Shaquille, Shepherd, Soren
Stetson, Sullivan, Tate, Thatcher, Treyvon, Tristen, Tristin, Truett, Tucker, Tyrese, Tyshawn
Uriah, Uriel, Vihaan, Westin, Willem, Xzavier, Yahir, Yousef, Zaid, Zaiden, Zander, Zayden, Zayn
Zayne, Zechariah, Zeke, Zyaire

# Modern American given names that the census of 1990 lacks or has as surnames: names of women and
# men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Armani, Blakely, Briar, Campbell, Chandler, Charli, Harper, Jaden, Jayden, Jordyn, Landry, Lennon
Lennox, Marley, Marlowe, Merritt, Oakley, Payton, Peyton, Rayne, Reese, Remi, Remy, Rylan, Sawyer
Skylar, Skyler, Sutton, Teagan, Zion

# Short and familiar forms: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Addy, Aggie, Babs, Becca, Beck, Biddy, Bri, Bridie, Caddie, Cait, Cam, Caro, Cass, Cath, Ceci
Celie, Chrissie, Cissy, Coco, Demi, Di, Elle, Gabby, Gretel, Issy, Izzie, Jillie, Juju, Kat, Kiki
Lainie, Lexi, Lib, Lil, Lizzy, Lolly, Mabs, Mags, Mella, Midge, Mim, Moll, Nance, Nessa, Netty
Nic, Pru, Ree, Roz, Sher, Soph, Steff, Steph, Trix, Trixie

# Short and familiar forms: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Albie, Ale, Alf, Arch, Arnie, Augie, Benji, Benjy, Bram, Cal, Chaz, Cy, Davey, Davy, Deke, Den
Des, Dom, Dunc, Fitz, Gabe, Gar, Gord, Gordie, Harv, Howie, Hughie, Iggy, Irv, Iz, Izzy, Jimbo
Jonny, Kev, Lawrie, Lew, Manny, Marv, Mat, Maury, Merv, Mick, Mikey, Milt, Moe, Mort, Nate, Nels
Nige, Obie, Oz, Ozzie, Ozzy, Paddy, Quin, Raf, Ralphie, Reg, Robb, Rodge, Rog, Seb, Si, Stew, Stu
Syd, Thom, Vic, Vin, Vinny, Walt, Zach

# Short and familiar forms: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Ade, Gert

# Hispanic, Spanish and Portuguese: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Águeda, Ainhoa, Almudena, Anahí, Ángela, Ángeles, Antonella, Arantxa, Asunción, Begoña, Belén
Candela, Cecília, Chabela, Chelo, Concepción, Débora, Dilma, Eloísa, Encarnación, Estefanía
Fabiana, Fátima, Federica, Heloísa, Inés, Inês, Inmaculada, Isabela, Itziar, Jazmín, Jimena, Lucía
Lúcia, Luísa, Maite, María, Mónica, Montserrat, Nélida, Nuria, Núria, Oriana, Paloma, Patrícia
Perpetua, Purificación, Rocío, Rosalía, Sílvia, Sofía, Thaís, Úrsula, Verónica, Verônica, Virtudes
Yaneth, Yuliana

# Hispanic, Spanish and Portuguese: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Abelardo, Adán, Adrián, Adriano, Afonso, Agustín, Aitor, Alejo, Alexandre, Álvaro, Amadeo, Américo
Anastasio, Ander, Andrés, Ángel, Aníbal, Anselmo, António, Antônio, Apolinar, Arnaldo, Arsenio
Artemio, Asier, Augusto, Baltasar, Bartolomé, Basilio, Beltrán, Benicio, Benjamín, Bernabé, Blas
Borja, Bráulio, Caetano, Caio, Calixto, Candelario, Celestino, Celso, César, Cesáreo, Chico
Cipriano, Ciro, Conrado, Constantino, Cristian, Cristiano, Cristóbal, Cuauhtémoc, Damián, Darío
Demetrio, Desiderio, Diogo, Dionisio, Donato, Duarte, Edson, Efraín, Eladio, Elías, Emiliano
Epifanio, Estevão, Evaristo, Evo, Fabián, Fabio, Fábio, Fabrício, Feliciano, Félix, Fermín, Flávio
Froilán, Gaspar, Germán, Getúlio, Ginés, Gonçalo, Guilherme, Heitor, Heliodoro, Henrique, Herminio
Hernán, Hernando, Hipólito, Ibrahim, Iker, Ildefonso, Inácio, Itamar, Jacobo, Jair, Jerónimo
Jesús, João, Joaquim, Jordi, José, Josep, Josué, Juanito, Julián, Júlio, Juvenal, Laureano, Lázaro
Leobardo, Lisandro, Lourenço, Luís, Luiz, Macario, Manolo, Márcio, Marino, Mário, Martín, Mateus
Matheus, Matías, Maurício, Maximiliano, Máximo, Melchor, Moisés, Murilo, Napoleón, Narciso
Nazario, Nemesio, Néstor, Neymar, Nicanor, Nicolás, Nuno, Olegario, Óscar, Otávio, Othón, Ovidio
Paco, Pancho, Pascual, Patricio, Paulino, Paulo, Pelé, Pepe, Plácido, Primitivo, Quique, Quirino
Raimundo, Ramón, Raúl, René, Rogério, Román, Romário, Romualdo, Ronaldo, Roque, Rubén, Rufino
Ruperto, Salomón, Sancho, Saturnino, Saúl, Sebastián, Sebastião, Segundo, Serafín, Sergi, Sérgio
Servando, Severino, Silverio, Silvestre, Silvio, Simón, Sixto, Telmo, Teófilo, Thiago, Tiago
Tobías, Tomás, Tonatiuh, Toribio, Tulio, Ubaldo, Ulises, Urbano, Valdemar, Valentín, Valerio
Vasco, Venancio, Víctor, Vinicius, Vítor, Vladimiro, Wagner, Wálter, Xavi, Yago, Zacarías

# Hispanic, Spanish and Portuguese: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Chema, Iván, Rui

# French, Walloon and Québécois: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Adèle, Agathe, Agnès, Amandine, Amélie, Anaïs, Anne-Marie, Annick, Apolline, Armelle, Aude
Aurélie, Bénédicte, Bérénice, Blandine, Capucine, Cécile, Céleste, Célia, Célie, Célimène, Céline
Chloé, Christelle, Clarisse, Clémence, Clémentine, Clothilde, Cosette, Danièle, Dorothée, Édith
Églantine, Éléonore, Éliane, Élisabeth, Élise, Élodie, Éloïse, Emmanuelle, Eugénie, Ève, Évelyne
Fabienne, Félicité, Fleur, Françoise, Frédérique, Gaëlle, Geneviève, Géraldine, Gisèle, Hélène
Héloïse, Hermance, Honorine, Huguette, Inès, Irène, Jacinthe, Joëlle, Joséphine, Josiane, Laetitia
Léa, Léonie, Liliane, Louison, Lucette, Ludivine, Lydie, Maëlle, Maëlys, Manon, Margaux
Marie-Claire, Marie-Claude, Marie-Ève, Marie-France, Marie-Hélène, Marie-José, Marie-Laure
Marie-Louise, Marie-Pierre, Marise, Marjolaine, Marlène, Marthe, Maryse, Mélanie, Mélissa, Michèle
Morgane, Nadège, Ninon, Noémie, Océane, Odile, Ondine, Ophélie, Oriane, Pascale, Paule, Perrine
Pierrette, Rachida, Régine, Reine, Renée, Roselyne, Rosine, Ségolène, Séverine, Sidonie, Solène
Stéphanie, Sylvaine, Sylviane, Thérèse, Valérie, Véronique, Violaine, Virginie, Viviane, Zélie
Zoé

# French, Walloon and Québécois: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Achille, Aimé, Alain, Albéric, Amaury, Ambroise, Anatole, André, Anicet, Anselme, Antonin
Aristide, Armel, Arnaud, Arsène, Aubin, Auguste, Augustin, Aurélien, Baptiste, Barthélemy, Bastien
Baudouin, Benoît, Bertrand, Boniface, Célestin, Césaire, Charlemagne, Charles-Henri, Christophe
Clément, Corentin, Cyprien, Cyrille, Désiré, Didier, Dieudonné, Donatien, Edgard, Édouard, Élie
Éloi, Émeric, Émile, Enguerrand, Éric, Étienne, Eugène, Évariste, Fabien, Fabrice, Félicien
Fernand, Firmin, Florent, Florentin, Florian, Franck, François, Frédéric, Gaël, Gaétan, Gaspard
Gauthier, Gautier, Geoffroy, Georges, Gérald, Gérard, Géraud, Germain, Ghislain, Gildas, Gilles
Grégoire, Grégory, Guillaume, Gustave, Henri, Hervé, Hilaire, Hippolyte, Honoré, Hugues, Hyacinthe
Ignace, Isidore, Jean-Baptiste, Jean-Charles, Jean-Claude, Jean-François, Jean-Guy, Jean-Jacques
Jean-Louis, Jean-Luc, Jean-Marc, Jean-Marie, Jean-Michel, Jean-Paul, Jean-Philippe, Jean-Pierre
Jean-Yves, Jérémie, Jérôme, Joachim, Joël, Joris, Josselin, Julien, Kévin, Laurent, Lazare
Léandre, Léger, Léo, Léon, Léonard, Léopold, Loïc, Louis-Philippe, Luc, Maël, Marc-André, Marceau
Marcellin, Marius, Martial, Mathieu, Mathis, Matthieu, Maxence, Maxime, Maximilien, Médard
Michaël, Mickaël, Modeste, Narcisse, Noé, Noël, Octave, Olivier, Onésime, Pascal, Paulin
Philibert, Philippe, Pierre-Yves, Prosper, Raphaël, Réal, Régis, Réjean, Rémi, Rémy, Renaud
Reynald, Rodolphe, Rodrigue, Romain, Sébastien, Serge, Séverin, Stanislas, Stéphane, Sylvain
Sylvestre, Tancrède, Tanguy, Télesphore, Théo, Théodore, Théophile, Thibaud, Thibault, Thierry
Timothée, Toussaint, Ulysse, Urbain, Valéry, Victorien, Yann, Yannick, Yvan, Yves, Yvon, Zéphirin

# Italian: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Agata, Alessia, Brunella, Chiara, Cinzia, Costanza, Donatella, Elisabetta, Emanuela, Enrica
Fabrizia, Filippa, Fiorella, Fiorenza, Flaminia, Gaia, Giada, Gioia, Giorgia, Giulia, Grazia
Graziella, Ilaria, Imma, Immacolata, Isotta, Letizia, Loredana, Lorella, Lucrezia, Ludovica
Luigia, Maddalena, Mariarosa, Marzia, Michela, Milena, Nicoletta, Nunzia, Orietta, Ornella
Ottavia, Patrizia, Piera, Raffaella, Rossella, Simonetta, Tiziana, Verdiana, Vittoria

# Italian: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Alessandro, Alessio, Alfio, Alvise, Amedeo, Amerigo, Annibale, Antonello, Antonino, Arrigo
Attilio, Baldassare, Bartolomeo, Benedetto, Beniamino, Beppe, Biagio, Bonaventura, Bortolo
Calogero, Camillo, Cesare, Corrado, Cosimo, Cristoforo, Damiano, Davide, Domenico, Donatello
Edoardo, Egidio, Elio, Ennio, Enrico, Ercole, Ermanno, Ettore, Ezio, Fabiano, Fabrizio, Ferdinando
Ferruccio, Filippo, Fiorello, Flaminio, Flavio, Fortunato, Furio, Gaetano, Galeazzo, Gaspare
Gennaro, Giacinto, Giacomo, Gianfranco, Gianluca, Gianluigi, Gianmarco, Gianpaolo, Gioacchino
Giordano, Giorgio, Giosuè, Girolamo, Giuliano, Giulio, Goffredo, Graziano, Gualtiero, Guglielmo
Guido, Iacopo, Ignazio, Italo, Ivano, Jacopo, Lamberto, Lapo, Livio, Lodovico, Luchino, Ludovico
Manlio, Marcello, Martino, Massimiliano, Massimo, Matteo, Mattia, Maurizio, Mirko, Natale, Nello
Nereo, Nevio, Niccolò, Nicolò, Nunzio, Orazio, Oreste, Ottavio, Palmiro, Paolo, Patrizio
Pellegrino, Pierluigi, Piero, Pietro, Pino, Pippo, Pompeo, Primo, Raffaele, Raffaello, Raimondo
Remo, Renzo, Riccardo, Rinaldo, Romano, Romolo, Ruggero, Sabatino, Samuele, Sandro, Saverio
Settimio, Silvano, Stefano, Tancredi, Tito, Tiziano, Tommaso, Tullio, Ugo, Umberto, Valentino
Vittore, Vittorio, Zeno

# Italian: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Emanuele, Nino

# German, Dutch, Flemish and Afrikaans: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Adelheid, Anke, Annegret, Annelien, Annelies, Annelore, Annemiek, Antje, Bärbel, Beate, Brunhilde
Dörte, Edeltraud, Femke, Fenna, Franziska, Frauke, Friederike, Gabi, Gerlinde, Gesa, Gesine
Greetje, Griet, Grietje, Gunda, Hanne, Hedda, Helma, Hendrika, Henrike, Hiltrud, Ilka, Imke, Inka
Irmtraud, Isolde, Janneke, Jantje, Karola, Katarina, Käthe, Katja, Katrien, Katrin, Leni, Lieke
Liesbeth, Liesel, Lioba, Liselotte, Lotte, Maaike, Maike, Marieke, Marietje, Marijke, Marlies
Martje, Mechthild, Meike, Mieke, Nadja, Natascha, Nele, Nienke, Ortrud, Ragnhild, Rebekka
Reinhild, Rika, Romy, Ronja, Roswitha, Sanne, Senta, Sibylle, Sieglinde, Silke, Sofie, Steffi
Svenja, Sybille, Tineke, Traute, Trijntje, Uta, Vroni, Walburga, Wibke, Wiebke, Willemijn

# German, Dutch, Flemish and Afrikaans: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Achim, Adriaan, Albrecht, Alfons, Alois, Arend, Arjen, Arne, Arno, Arnulf, Balthasar, Barend, Bas
Bastian, Benedikt, Bengt, Bernd, Berndt, Bernhard, Berthold, Bjarne, Burkhard, Carsten, Caspar
Christoph, Claas, Clemens, Cornelis, Daan, Detlef, Detlev, Diederik, Dierk, Dieter, Dietmar
Dietrich, Eberhard, Eckart, Eckhard, Edsger, Edzard, Egbert, Egon, Ehrenfried, Eike, Ekkehard
Elmar, Engelbert, Erhard, Ernst, Eugen, Evert, Ewald, Falk, Floris, Frans, Franz, Friedemann
Frieder, Friedhelm, Friedrich, Frits, Geert, Georg, Gerhard, Gerold, Gerrit, Gijs, Gottfried
Gotthard, Gregor, Guenter, Gunter, Günter, Gunther, Günther, Gustav, Hagen, Hannes, Hanno
Hans-Georg, Hans-Jürgen, Hans-Peter, Harald, Hartmut, Hasso, Heiko, Heiner, Heinrich, Heinz, Helge
Helmut, Helmuth, Hendrik, Henk, Henning, Hermann, Hinrich, Holger, Horst, Hubertus, Immanuel, Ingo
Jaap, Jakob, Jan-Peter, Jelle, Jens, Jeroen, Jochen, Joerg, Johan, Johann, Johannes, Joop, Joost
Jörg, Jos, Jost, Juergen, Jurgen, Jürgen, Jurriaan, Karl-Heinz, Karsten, Kaspar, Kees, Klaas
Klaus, Knut, Koen, Konrad, Konstantin, Korbinian, Lars, Lennart, Leonhard, Lodewijk, Lorenz
Lothar, Ludger, Ludwig, Luitpold, Lutz, Maarten, Manfred, Martijn, Mathijs, Mattheus, Matthias
Matthijs, Meinhard, Meinrad, Menno, Michiel, Moritz, Niels, Nikolaus, Olaf, Oskar, Otmar, Ottmar
Peer, Philipp, Piet, Pieter, Pim, Rainer, Ralf, Reiner, Reinhard, Reinhold, Reinier, Rikus, Roelof
Rudi, Rüdiger, Ruediger, Rutger, Ruud, Ruurd, Sander, Sepp, Siegfried, Siegmund, Sjaak, Sjoerd
Steffen, Stijn, Sven, Swen, Tammo, Theodor, Theun, Thijs, Thilo, Thorsten, Tilman, Tilo, Timo
Tjark, Torben, Torsten, Traugott, Udo, Ulf, Uli, Ullrich, Ulrich, Urs, Uwe, Veit, Viktor, Volker
Volkmar, Vollrath, Waldemar, Walther, Wenzel, Wieland, Wilhelm, Willi, Willibald, Wim, Winfried
Wolfgang, Wolfram, Wouter, Xaver

# German, Dutch, Flemish and Afrikaans: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Gerd

# Nordic and Finnish: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Agneta, Agnete, Aila, Aili, Aina, Aino, Anneli, Anniken, Annikki, Ása, Åsa, Åse, Asta, Barbro
Benedikte, Bente, Berit, Birgitta, Birgitte, Birna, Bodil, Borghild, Brynhildur, Charlotta, Ditte
Dorthe, Ebba, Eeva, Elisabet, Embla, Enni, Erja, Erla, Eydis, Fríða, Gitte, Gro, Gunhild, Gunilla
Gunnel, Gunnhild, Gunvor, Guðrún, Hallgerd, Hedvig, Hege, Heli, Hella, Helle, Helvi, Hildur, Hilja
Hjördis, Hrafnhildur, Iiris, Ingunn, Irja, Irmeli, Jóhanna, Jorunn, Kaija, Kaisa, Kaja, Kajsa
Karita, Katariina, Katrín, Katrine, Kersti, Kirsti, Kjersti, Kristiina, Kristín, Kyllikki, Lene
Liisa, Linnéa, Lisbet, Lovisa, Maarit, Maija, Maiken, Maj, Maja, Malin, Mally, Marika, Marit
Marjatta, Marjo, Märta, Merete, Merja, Mette, Mirja, Moa, Nanna, Oddny, Oddrun, Oili, Outi, Päivi
Pernilla, Pernille, Pirjo, Pirkko, Ragna, Raija, Rannveig, Ranveig, Riikka, Riitta, Rikke, Ritva
Runa, Saara, Saga, Sanna, Satu, Sif, Sigríður, Sigrún, Silje, Sini, Siri, Sirpa, Siv, Snorre
Sóley, Solveig, Steinunn, Stina, Suvi, Svanhild, Tarja, Terhi, Thorhild, Thyra, Tiina, Torill
Torunn, Tove, Trine, Turid, Tuula, Tuulikki, Tuva, Tytti, Ulla, Unn, Unni, Valborg, Vendela
Vibeke, Vigdis, Vigdís, Wenche, Ylva, Þóra

# Nordic and Finnish: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Aage, Åge, Aki, Aksel, Ansgar, Antti, Arild, Arnar, Arnfinn, Árni, Arto, Arvid, Arvo, Asbjørn
Asgeir, Aslak, Atle, Atli, Baldur, Baldvin, Birger, Birgir, Bjarki, Bjarni, Bjarte, Björn, Bjørn
Bragi, Børge, Børre, Carl-Gustaf, Christer, Claes, Dag, Dagfinn, Davíð, Eerik, Eero, Eetu, Egil
Eilert, Einar, Eino, Eirik, Eiríkur, Endre, Erkki, Erland, Erlend, Erling, Esa, Esko, Espen
Eystein, Fredrik, Fridtjof, Frithjof, Frode, Gaute, Geir, Gisle, Gísli, Gjermund, Göran, Gorm
Gösta, Gustaf, Guttorm, Guðmundur, Gøran, Haakon, Håkan, Hákon, Håkon, Halldór, Halvard, Halvor
Hannu, Hårek, Harri, Håvard, Heikki, Heimir, Helgi, Hjalmar, Hjörtur, Hroar, Iiro, Ilkka, Ilmari
Ingemar, Ingmar, Ingólfur, Ingvar, Ísak, Ivar, Jaakko, Jari, Jarle, Jarmo, Jesper, Joar, Jóhann
Jóhannes, Jón, Jorma, Jouni, Juha, Juhana, Juhani, Juho, Jukka, Jussi, Jyrki, Jørgen, Jørn, Kaj
Kalevi, Kalle, Kåre, Kasper, Kauko, Keijo, Ketil, Kimmo, Kjartan, Kjell, Kjetil, Knud, Kristján
Kristoffer, Kyösti, Lasse, Ludvig, Mads, Magne, Magnús, Markku, Marko, Martti, Matti, Mattias
Mauno, Mauri, Mikael, Mikkel, Mikko, Morten, Niilo, Nils, Njål, Oddvar, Olafur, Ólafur, Olav, Olli
Olof, Örjan, Orri, Óskar, Osmo, Ossi, Otso, Ove, Paavo, Pål, Páll, Palle, Pasi, Peder, Pekka
Pentti, Per-Erik, Pertti, Petri, Petter, Poul, Preben, Ragnar, Raimo, Rasmus, Rauno, Reidar, Reijo
Reino, Risto, Runar, Rune, Sakari, Sami, Samuli, Seppo, Sigmund, Sigurd, Sigurður, Sigvald, Simo
Sindre, Sindri, Snorri, Stefán, Steinar, Stian, Stig, Sture, Svein, Sveinn, Sverker, Sverre, Søren
Taavi, Taisto, Tapani, Tapio, Tarjei, Teemu, Teppo, Terje, Teuvo, Thor, Thorbjørn, Thorleif
Thorstein, Tjostolv, Toivo, Tommi, Tor, Torbjörn, Torbjørn, Tord, Torgeir, Torgny, Torkel, Tormod
Torstein, Troels, Trond, Tryggve, Trygve, Tuomas, Tuomo, Ulrik, Uno, Urho, Urpo, Väinö, Vebjørn
Vegard, Veikko, Vemund, Vidar, Viggo, Vilhelm, Vilho, Ville, Yngvar, Yngve, Yrjö, Ørjan, Øystein
Øyvind

# Nordic and Finnish: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Ari, Guri, Vesa

# Slavic: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Agnieszka, Agnija, Aleksandra, Aleksandrina, Alesya, Alyona, Anastasiia, Anastasija, Anastasiya
Anela, Aneta, Anzhela, Anzhelika, Ariadna, Asya, Barbora, Biljana, Bogdana, Bogna, Bojana, Boriana
Bozena, Bożena, Branislava, Branka, Cecylia, Dagmara, Darina, Darya, Daryna, Dasha, Desislava
Dijana, Dobrila, Dominika, Dorota, Dragana, Dubravka, Dunja, Dušanka, Edyta, Ekaterina, Eliška
Elizaveta, Elka, Elżbieta, Emilija, Evgenia, Evgeniya, Ewelina, Faina, Genowefa, Gordana, Grażyna
Halyna, Hanka, Hristina, Inessa, Inna, Iryna, Ivanka, Iveta, Ivona, Iwona, Izabela, Jadranka
Jagoda, Jarmila, Jarosława, Jasmina, Jasna, Jelena, Jelica, Jindřiška, Jitka, Jolanta, Jovana
Julita, Justyna, Kalina, Karolina, Kasia, Katarína, Katarzyna, Kateřina, Kateryna, Katya
Khrystyna, Kinga, Klavdiya, Kornelia, Krasimira, Ksenia, Kseniya, Kvitka, Lada, Larysa, Lenka
Lesya, Lidija, Lidiya, Liliya, Ljiljana, Ljubica, Lubov, Lucyna, Ludmila, Ludmiła, Lyubov
Lyudmila, Magdaléna, Malgorzata, Marija, Mariola, Mariya, Markéta, Maryana, Maryna, Marzena, Masha
Małgorzata, Milada, Milica, Milka, Mirjana, Miroslava, Mladenka, Nadezhda, Nadiia, Nadiya, Nadya
Natália, Nataliia, Natalija, Nataliya, Natasa, Nataša, Nela, Nevena, Nika, Nikolina, Ninel, Oksana
Oleksandra, Olena, Olesia, Olesya, Olha, Oxana, Paraskeva, Patrycja, Pavlína, Petya, Polina, Radka
Radmila, Radoslava, Ralitsa, Roksolana, Rositsa, Roza, Rozalia, Ruslana, Růžena, Ružica, Sanja
Senka, Silvija, Sladjana, Slavica, Slavka, Snežana, Snezhana, Snizhana, Sofiia, Sofija, Sofiya
Sofya, Solomiya, Stanislava, Stanka, Stefka, Stoyanka, Svetla, Světlana, Svitlana, Sylwia, Taisia
Tatjana, Tereza, Tetiana, Tetyana, Tijana, Tsvetana, Uliana, Ulyana, Urszula, Valeriya, Vanya
Varvara, Vasilisa, Vasylyna, Vendula, Vesna, Viktoria, Viktoriia, Viktorija, Viktoriya, Violetta
Vladislava, Vlasta, Weronika, Wiesława, Wiktoria, Wioletta, Yana, Yaroslava, Yekaterina
Yelizaveta, Yevgenia, Yevgeniya, Yevheniia, Yulia, Yuliia, Yuliya, Żaneta, Zdenka, Zhanna, Zinaida
Zlata, Zorica, Zoya, Zuzana, Zuzanna, Łucja

# Slavic: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Afanasy, Albin, Aleksandar, Aleksander, Aleksandr, Aleksei, Aleksey, Aleš, Alexandr, Alexei
Alexey, Aliaksandr, Alojz, Ambroży, Anatol, Anatoli, Anatolii, Anatoly, Andrei, Andrej, Andrey
Andrii, Andriy, Andrzej, Ante, Antoni, Antonín, Apostol, Aram, Arkady, Arseniy, Arseny, Artem
Artur, Artyom, Asen, Atanas, Bartosz, Bartłomiej, Blagoy, Blaž, Bogdan, Bogusław, Bohdan, Bohumil
Bohuslav, Bojan, Bolesław, Borislav, Bořivoj, Borys, Boyko, Božidar, Branimir, Branislav, Branko
Bratislav, Bronisław, Cezary, Cyryl, Czesław, Dalibor, Damir, Damjan, Daniil, Danijil, Danila
Danylo, Darko, Davor, Dawid, Dejan, Demyan, Denys, Dimitar, Dimitri, Dimitrij, Dimitrije, Dmitri
Dmitrii, Dmitriy, Dmitry, Dmytro, Dobromir, Domen, Dominik, Donat, Dragan, Drago, Dragomir
Dragoslav, Dražen, Dusan, Dušan, Dzmitry, Eduard, Eryk, Evgeni, Evgenii, Evgeny, Fedir, Fedor
Feliks, Filip, Franciszek, František, Fyodor, Gavril, Genadi, Gennadi, Gennady, Georgi, Georgy
Gjorge, Gleb, Goran, Grigori, Grigory, Grzegorz, Hennadiy, Henryk, Hleb, Hristo, Hrvoje, Hryhoriy
Ignacy, Ignat, Igor, Ihar, Ihor, Ilia, Ilija, Ilir, Ilya, Innokenty, Ireneusz, Ivaylo, Ivica, Ivo
Jacek, Jakov, Jakub, Janez, Janko, Janusz, Jarek, Jaromír, Jaroslav, Jarosław, Jędrzej, Jerzy
Jevgenij, Jindřich, Jiří, Josip, Jozef, Jožef, Józef, Juraj, Jure, Juri, Kacper, Kajetan, Kamil
Karel, Kazimierz, Kazimir, Kirill, Klement, Kliment, Kondrat, Kosta, Kostiantyn, Kostya, Krasimir
Kresimir, Krešimir, Kristijan, Kristo, Krzysztof, Ksawery, Kuba, Kuzma, Kyrylo, Ladislav, Lavrenty
Lazar, Lech, Leonid, Leoš, Leszek, Lev, Levko, Libor, Lubomír, Ľubomír, Lubor, Luboš, Ľuboš
Ludvík, Lukáš, Lukasz, Lyubomir, Maciej, Makar, Makary, Maksim, Maksym, Marat, Marcin, Marek
Marijan, Mariusz, Matej, Matěj, Mateusz, Matija, Matvey, Michał, Mieczysław, Mihail, Mihajlo
Mikhail, Mikita, Mikola, Mikoláš, Mikołaj, Milen, Miloje, Milomir, Milorad, Milos, Miloš, Milosh
Milosław, Milovan, Milutin, Miodrag, Miro, Miron, Miroslav, Mirosław, Mitko, Mitya, Mladen
Momčilo, Mstislav, Mykhailo, Mykhaylo, Mykola, Nazar, Nebojša, Nedeljko, Nenad, Nikodem, Nikola
Nikolay, Ognjen, Oldřich, Oleg, Oleh, Oleksandr, Oleksii, Oleksiy, Ondrej, Ondřej, Orest, Orlin
Osip, Ostap, Otakar, Pavel, Pavle, Pavlo, Pawel, Paweł, Petar, Petko, Petr, Petro, Petru, Piotr
Plamen, Platon, Predrag, Prohor, Przemysław, Pyotr, Rade, Radek, Radim, Radko, Radomir, Radoslav
Radosław, Radovan, Rafał, Rajko, Rastislav, Ratko, Rodion, Romuald, Rostislav, Rostyslav, Rumen
Ruslan, Ryszard, Saša, Sasho, Savva, Semen, Semyon, Sergei, Sergey, Sergii, Serhii, Serhiy
Siarhei, Slaven, Slavko, Slavoj, Slavomir, Slobodan, Spas, Špiro, Srdjan, Srđan, Stanimir
Stanislav, Stanislaw, Stanisław, Stanko, Stepan, Stevan, Stevo, Stipe, Stjepan, Stoyan, Svetoslav
Svetozar, Světozar, Sviatoslav, Svyatoslav, Sylwester, Szczepan, Szymon, Sławomir, Tadej, Tadeusz
Taras, Teodor, Tihomir, Timofei, Timofey, Timur, Todor, Tomáš, Tomasz, Tomislav, Trofim, Tsvetan
Tymofiy, Tymoteusz, Uroš, Vaclav, Václav, Vadim, Vadym, Valentyn, Valerii, Valeriy, Vasil, Vasile
Vasili, Vasilije, Vasily, Vasyl, Veljko, Veniamin, Veselin, Viacheslav, Vinko, Vitali, Vitalii
Vitaliy, Vitaly, Vitomir, Vjekoslav, Vlad, Vladan, Vlade, Vladimir, Vladimír, Vladislav, Vladlen
Vlado, Vlastimil, Vojislav, Vojtěch, Volodymyr, Vsevolod, Vuk, Vyacheslav, Wacław, Wawrzyniec
Wiesław, Wiktor, Wincenty, Witold, Wojciech, Władysław, Włodzimierz, Yakiv, Yakov, Yanko, Yaroslav
Yefim, Yegor, Yevgeni, Yevgeny, Yevhen, Yevhenii, Yosyp, Yurii, Yuriy, Yury, Zbigniew, Zdeněk
Zdenko, Zdravko, Zdzisław, Želimir, Željko, Zenon, Zhivko, Zlatan, Zlatko, Zoran, Zvonimir
Zygmunt, Łukasz

# Slavic: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Dima, Sasa, Sava, Slava, Valya, Vanja, Zhenya

# Baltic, Hungarian, Romanian, Albanian, Greek, Georgian, Armenian: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Adrienn, Afroditi, Agnė, Aikaterini, Alketa, Anahit, Anca, Andreea, Androulla, Angeliki, Ani
Anikó, Arevik, Aristea, Artemis, Aspasia, Athina, Aušra, Beáta, Besa, Blerta, Boglárka, Chrysoula
Codruța, Csilla, Dace, Daiva, Danguolė, Dimitra, Dita, Doina, Donika, Dorina, Edina, Edit, Eglė
Ekaterine, Eleftheria, Elvana, Emőke, Enikő, Erzsébet, Eszter, Eteri, Evangelia, Evdokia, Flaka
Floarea, Fotini, Gabija, Georgeta, Giedrė, Gintarė, Gohar, Hajnalka, Hasmik, Hripsime, Ieva
Ilinca, Ilze, Inese, Ingrida, Ioana, Ioanna, Irini, Jolita, Jurgita, Kadri, Kalliopi, Katalin
Katerina, Ketevan, Klaudia, Krisztina, Kyriaki, Laima, Lali, Liene, Ligita, Liina, Luljeta, Lusine
Mairita, Maka, Manana, Mária, Mariami, Marilena, Márta, Mihaela, Mirela, Myrto, Nane, Nanuli
Narine, Natela, Nefeli, Nikoletta, Noémi, Nune, Oana, Ólga, Orsolya, Ourania, Panagiota, Paraskevi
Paruyr, Piroska, Polyxeni, Rasa, Réka, Rodica, Rusudan, Ruxandra, Ruzanna, Shushan, Siiri, Sintija
Siranush, Smaranda, Solveiga, Sorina, Stavroula, Stela, Styliani, Szilvia, Tamta, Teona, Tiiu
Tímea, Tünde, Vaida, Valdone, Viorica, Virág, Zanda, Živilė, Zoi, Zsanett, Zsófia, Zsuzsa
Zsuzsanna

# Baltic, Hungarian, Romanian, Albanian, Greek, Georgian, Armenian: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Ádám, Adomas, Afrim, Agim, Ágoston, Ainars, Aivars, Ákos, Alexandros, Alexandru, Algirdas
Anastasios, András, Andris, Andrius, Andrus, Angelos, Antal, Apostolos, Aras, Arben, Argjend, Aris
Aristotelis, Armen, Arminas, Arnis, Arpad, Árpád, Arsen, Arturas, Artūras, Ashot, Athanasios
Attila, Audrius, Augustinas, Avtandil, Balázs, Bálint, Barna, Béla, Bence, Benedek, Bertalan
Besik, Besnik, Bidzina, Bledar, Călin, Catalin, Cătălin, Christos, Ciprian, Constantin, Corneliu
Cosmin, Costas, Csaba, Dainis, Daumantas, Davit, Dénes, Dezső, Dimitrios, Dimitris, Dinos
Domantas, Donatas, Dorin, Dragoș, Dritan, Ducu, Edgaras, Edgars, Edi, Eduards, Eimantas, Elek
Elgudzha, Emanuil, Endel, Endrit, Enver, Erion, Ernő, Evangelos, Fatmir, Fatos, Ferenc, Florin
Gábor, Gagik, Gáspár, Gediminas, Gela, Gellért, Gelu, Georgios, Gergely, Gergő, Gevorg, Ghenadie
Gheorghe, Giga, Gintaras, Gintautas, Giorgi, Giorgos, Grigol, Grigoris, Guram, György, Gyula
Hakob, Hamlet, Haris, Harutyun, Hayk, Hovhannes, Hovik, Hrant, Hunor, Igli, Ilias, Ilie, Imants
Imre, Ioan, Ioannis, Ion, Ionel, Ionut, Ionuț, Iosif, István, Iulian, Iuliu, Ivars, Jaak, Jaan
Jaanus, Jānis, János, Jeno, Jenő, József, Juozas, Juris, Justas, Kaarel, Kakha, Kálmán, Karapet
Karlis, Kārlis, Karolis, Károly, Kazys, Kęstutis, Khachatur, Koba, Kolos, Konstantinos, Kostas
Kristaps, Kristjan, Kyriakos, Lajos, Lasha, Laszlo, László, Laurynas, Lefteris, Leka, Levan
Levente, Levon, Linas, Loránd, Lórant, Lőrinc, Lulzim, Maigonis, Mamuka, Mantas, Margus, Mart
Marton, Márton, Máté, Mati, Mátyás, Mentor, Merab, Mher, Mihai, Mihály, Mihkel, Mikheil, Miklós
Miltiadis, Mindaugas, Mircea, Modestas, Nándor, Narek, Nerijus, Nicolae, Nicușor, Nikolaos
Nikoloz, Nikos, Nodar, Octavian, Olev, Otar, Ottó, Ovidiu, Paata, Pál, Panagiotis, Panos, Pantelis
Paulius, Pavlos, Péter, Pēteris, Petras, Petre, Petrit, Petros, Pranas, Priit, Raimonds, Raivo
Ramaz, Razvan, Răzvan, Remus, Rezo, Rimantas, Robertas, Rolandas, Romas, Rytis, Sandor, Sándor
Sargis, Šarūnas, Saulius, Savvas, Serj, Serzh, Shalva, Shota, Sigitas, Skënder, Sorin, Soso
Sotiris, Spiros, Spyros, Stavros, Stefanos, Stelian, Stylianos, Suren, Szabolcs, Szilárd, Taavet
Tamás, Tamaz, Tarmo, Teodoros, Thanasis, Themis, Theodoros, Tibor, Tigran, Tiit, Toms, Toomas
Uldis, Urmas, Vahagn, Vahan, Vahe, Vaidotas, Vakhtang, Valdas, Valdis, Valdo, Valeriu, Vardan
Vasilis, Vazgen, Viesturs, Viktoras, Vilmos, Viorel, Visvaldas, Vytas, Vytautas, Yannis, Yiannis
Yorgos, Zaza, Zigmars, Zoltan, Zoltán, Zsolt, Zurab, Zviad, Žydrūnas

# Baltic, Hungarian, Romanian, Albanian, Greek, Georgian, Armenian: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Ardian, Armine, Arta

# Arabic, Persian, Kurdish, Turkish and other Muslim names: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Abeer, Abla, Adila, Afaf, Afra, Afsaneh, Ahlam, Aïcha, Aishah, Alaleh, Aleena, Aliya, Aliyah
Almaz, Amana, Amani, Ameera, Aminah, Anahita, Arezoo, Arwa, Aseel, Asma, Asmaa, Atefeh, Atiya
Awatef, Aya, Ayat, Ayda, Aylin, Ayse, Ayşe, Azadeh, Azar, Aziza, Azra, Bahar, Bahareh, Banafsheh
Basima, Basma, Batoul, Berivan, Betul, Beyza, Bushra, Büşra, Buthaina, Canan, Ceren, Ceyda, Dalal
Damla, Defne, Delal, Derya, Didem, Dilan, Dilara, Doaa, Dunya, Ebru, Ebtisam, Ece, Elaheh, Elham
Elif, Emine, Esra, Fadia, Fadwa, Fahima, Faiza, Fariba, Farida, Faridah, Farideh, Farzana
Farzaneh, Fatemeh, Fathia, Fatma, Fatoumata, Fawzia, Fereshteh, Feride, Feyza, Firdaws, Fouzia
Funda, Gamze, Ghada, Ghazal, Gizem, Golnar, Golshifteh, Gülay, Gulnara, Gülsen, Gülten, Haba
Habiba, Habibah, Hadeel, Hadia, Hadija, Hadiya, Hafiza, Hafsa, Haifa, Hajar, Hala, Halima, Halimah
Hameeda, Hamida, Hande, Haneen, Hania, Hanin, Hatice, Hayat, Hazal, Heba, Hend, Hiba, Hind, Hoda
Huda, Humaira, Huriye, Ibtisam, Ikram, Ilham, Inaam, Inas, Inaya, İpek, Iqra, Isra, Israa, Jamileh
Jannat, Jawaher, Jenan, Jihan, Jumana, Kadriye, Khadija, Khalida, Khawla, Khulood, Kubra, Lamia
Lamya, Latifa, Leen, Leyla, Leylah, Lobna, Loubna, Loujain, Lubna, Lujain, Lulwa, Maha, Mahbouba
Mahnaz, Mahnoor, Mahsa, Mahtab, Maisa, Malak, Malala, Maleeha, Manal, Mandana, Maram, Marjan
Marwa, Maryum, Masoumeh, Mastoureh, Masuma, Mawada, Maysa, Maysoon, Mehri, Mehrnaz, Melek, Meltem
Mervat, Merve, Meryem, Minoo, Miral, Mojgan, Mounia, Muna, Munira, Nabila, Nadira, Naeema, Naghmeh
Nahed, Nahid, Naima, Najah, Najat, Najla, Najwa, Narges, Nargis, Nasreen, Nasrin, Nawal, Nazanin
Nazli, Nazlı, Nebahat, Negar, Nesrin, Niloofar, Niloufar, Nilufer, Nimet, Nooran, Norhan, Nouf
Noura, Nuha, Nuray, Nurcan, Nurgül, Nurhan, Nusaybah, Nusrat, Özge, Özlem, Pari, Parvaneh, Parvin
Pelin, Pinar, Pınar, Qamar, Rabab, Rabia, Raghad, Rahaf, Rahima, Rahma, Rania, Ranya, Rasha, Rawan
Rawda, Razan, Razia, Reem, Reema, Rehab, Rim, Roja, Roya, Ruba, Rukhsana, Rukia, Rula, Ruqayya
Ruqayyah, Sabeen, Sabiha, Sadia, Saeeda, Safa, Safia, Safiya, Safiyah, Sahar, Saima, Sajida
Sakina, Salima, Salma, Salwa, Samah, Samar, Sameera, Samia, Samiya, Sanaa, Sanaz, Sawsan, Sedigheh
Selin, Sema, Senem, Serap, Sevda, Sevgi, Sevil, Shabana, Shabnam, Shadia, Shahd, Shaheen, Shahida
Shahla, Shahnaz, Shahrzad, Shaima, Shaimaa, Shaista, Shakila, Shamim, Shamima, Shatha, Shayma
Shazia, Shereen, Sherin, Shirin, Shohreh, Shukri, Siham, Simin, Sinem, Soad, Sohair, Soheila
Somaya, Songül, Souad, Soumaya, Suad, Suha, Suhaila, Suheir, Sultana, Sumaira, Sumaya, Sumayya
Sümeyye, Tahani, Tahereh, Tahira, Tahmina, Taraneh, Tasneem, Tayyaba, Tuba, Tuğba, Ümran, Wafa
Wahida, Wala, Wassila, Wijdan, Yara, Yasemin, Yasmeen, Yasmina, Yosra, Yusra, Zahida, Zahra, Zaina
Zainab, Zakia, Zakiya, Zarifa, Zarina, Zaynab, Zeina, Zeinab, Zeynab, Zeynep, Zohra, Zohreh
Zubaida, Zuhal, Zuhra, Zuleikha, Züleyha, Zulfa

# Arabic, Persian, Kurdish, Turkish and other Muslim names: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Abbas, Abd, Abdallah, Abdel, Abdelaziz, Abdelfattah, Abdelhamid, Abdelkader, Abdelkrim, Abdelmajid
Abdelmalek, Abderrahmane, Abdi, Abdifatah, Abdirahman, Abdou, Abdoul, Abdoulaye, Abdul-Rahman
Abdulaziz, Abdulhamid, Abdulkadir, Abdullah, Abdullahi, Abdulrahman, Abdurrahman, Abid, Abu, Adel
Adem, Adham, Adib, Adil, Adnan, Afzal, Ahad, Ahmadou, Ahmet, Ahsan, Aiman, Ajmal, Akbar, Akif
Akram, Alaa, Alaeddin, Alauddin, Alihan, Alireza, Alp, Altan, Amer, Amin, Amir, Amirhossein, Amjad
Ammar, Amr, Anas, Anis, Anwar, Arash, Ardalan, Ardeshir, Aref, Arif, Armin, Arshad, Arslan, Aryan
Asad, Asadullah, Asef, Asghar, Ashkan, Ashraf, Asif, Aslam, Assad, Atakan, Atef, Atif, Atilla
Attaullah, Awad, Ayad, Aydın, Ayhan, Ayman, Ayoub, Ayub, Azad, Azam, Azhar, Aziz, Azzam, Babak
Badr, Baha, Bahman, Bahram, Bakr, Bandar, Baran, Barış, Bashar, Bashir, Basim, Bassam, Bassem
Behnam, Behrooz, Behrouz, Bekir, Berk, Bijan, Bilal, Bilel, Bishr, Boualem, Boubacar, Brahim
Bulent, Bülent, Burak, Burhan, Cem, Cemal, Cengiz, Cevdet, Daoud, Dariush, Daud, Davood, Dawood
Devlet, Dhafer, Dilawar, Djamel, Doğan, Ebrahim, Ekmeleddin, Ekrem, Emad, Emir, Emrah, Emre, Engin
Erdal, Erdem, Erdogan, Erdoğan, Eren, Ersin, Ertuğrul, Esmail, Essam, Eyad, Fadel, Fadi, Fadil
Fahad, Fahd, Fahim, Faisal, Faiz, Fakhri, Faraj, Faraz, Fardin, Farhad, Farhan, Farid, Faris
Farook, Farooq, Farouk, Farrukh, Farshid, Faruk, Farzad, Fateh, Fathi, Fatih, Fawad, Fawaz, Fawzi
Faysal, Fayyaz, Fazal, Fazl, Ferhat, Ferid, Feridun, Fethullah, Feyzullah, Fikret, Firas, Firat
Firouz, Fouad, Fuad, Gamal, Ghaith, Ghaleb, Ghani, Ghassan, Ghazi, Ghulam, Gökhan, Golam, Habib
Habibullah, Hadi, Hafez, Hafiz, Haider, Haitham, Hakan, Hakeem, Hakim, Halil, Halim, Haluk, Hamad
Hamadi, Hamdan, Hamdi, Hameed, Hamid, Hamidreza, Hamit, Hammad, Hamoud, Hamza, Hamzah, Hani, Hanif
Hares, Harun, Hasan, Hasib, Hassane, Hatem, Hatim, Haydar, Hayri, Hazem, Hekmat, Hesham, Hicham
Hikmet, Hilal, Hisham, Hojjat, Hosam, Hosni, Hossam, Hossein, Houari, Houssam, Hulusi, Huseyin
Hüseyin, Hussain, Hussam, Hussein, Iba, İbrahim, Ibrahima, Idrees, Idriss, Iftikhar, Ihab, Ijaz
Ikhlas, Ilhan, Ilyas, Imad, Imran, Imtiaz, Inam, Inayat, Intisar, Inzamam, Iqbal, Irfan, Isam
Ishaq, Ishmael, Ismail, Ismaïl, İsmail, Ismat, Ismet, Issa, Ivad, Iyad, Izzat, Jaafar, Jabbar
Jaber, Jabir, Jabr, Jafar, Jahangir, Jalal, Jamali, Jamil, Jamshed, Jamshid, Jassem, Jassim, Javad
Javed, Javid, Jawad, Jomo, Jumah, Junaid, Kaan, Kader, Kadir, Kamal, Kamel, Kamran, Karam, Karim
Kashif, Kasim, Kasra, Kassem, Kaveh, Kazem, Kazim, Kemal, Kerem, Khader, Khair, Khaldoun, Khaled
Khalid, Khalifa, Khamis, Khodadad, Khosrow, Khurram, Khurshid, Kianoush, Köksal, Koray, Korhan
Laith, Latif, Levent, Lotfi, Louay, Luay, Lutfi, Lütfi, Maamoun, Maan, Mahdi, Maher, Mahfouz
Mahmood, Mahmoud, Mahmud, Mahmut, Majd, Majed, Majid, Malek, Mamadou, Mamdouh, Mamoon, Mamoun
Mansoor, Mansour, Mansur, Manzoor, Maqsood, Marouane, Marwan, Marzouq, Masood, Masoud, Massoud
Masud, Mazen, Mazin, Mehdi, Mehmed, Mehmet, Mehran, Mehrdad, Melih, Mert, Mesut, Mete, Metin
Milad, Mirza, Moataz, Modibo, Moeen, Mohamad, Mohammadreza, Mohannad, Mohd, Mohsen, Mohsin, Moin
Mojtaba, Mokhtar, Moncef, Montaser, Moosa, Morad, Morteza, Mosab, Mostafa, Mouad, Mouloud, Mounir
Mourad, Mousa, Moussa, Muammar, Muath, Mubarak, Mudassar, Muhamad, Muhamed, Muhammad, Muhammadu
Muhammed, Muhammet, Muharrem, Muhsin, Mujahid, Mukhtar, Munir, Munther, Murad, Murat, Murtaza
Musa, Musab, Mustafa, Mustapha, Mutasim, Muzaffar, Nabeel, Nabih, Nabil, Nader, Nadhim, Nadim
Nadir, Naeem, Nael, Nafees, Nagi, Nagib, Naguib, Nahyan, Naif, Naim, Naji, Najib, Najibullah, Najm
Namik, Naseem, Naseer, Naser, Nasir, Nasr, Nasrallah, Nasser, Nassim, Nassir, Navid, Nawaf, Nawaz
Nayef, Nazih, Nazim, Nazir, Necati, Necdet, Necmettin, Nejat, Nezar, Nihad, Nihat, Nizam, Nizar
Noman, Nosrat, Noureddine, Nouri, Numan, Nuri, Oguz, Oğuz, Oktay, Ömer, Omid, Onur, Orhan, Osama
Osman, Othman, Oussama, Özgür, Payam, Pejman, Pervez, Polad, Qadir, Qais, Qasim, Qassem, Qusai
Qusay, Rabah, Rabee, Rabih, Rached, Rachid, Rafi, Rafik, Rafiq, Raheem, Rahim, Rahman, Rahmat
Raif, Rajab, Raji, Ramadan, Ramazan, Rami, Ramin, Ramzan, Ramzi, Ramzy, Rasheed, Rashid, Rasoul
Rasul, Rauf, Raza, Recep, Refik, Rehan, Rehman, Reshad, Reza, Riad, Riadh, Ridha, Rifaat, Rifat
Riyad, Riyadh, Riyaz, Rizwan, Rostam, Rouhollah, Ruhollah, Saad, Saadallah, Saadi, Saber, Sabri
Saddam, Sadegh, Sadeq, Sadik, Sadiq, Sadullah, Saeb, Saeed, Saeid, Safwan, Sahib, Sahin, Saïd
Saif, Saifullah, Sajid, Sajjad, Sakher, Salah, Salahuddin, Saleem, Saleh, Salih, Salim, Salmaan
Salman, Sameer, Samer, Samih, Sardar, Sarmad, Sattar, Savas, Sayed, Sayyid, Sedat, Sefa
Selahattin, Selçuk, Selim, Serdar, Serhat, Serkan, Seyed, Seyfettin, Shaban, Shadab, Shafiq
Shahab, Shahbaz, Shahid, Shahram, Shahriar, Shahrukh, Shahzad, Shakeel, Shaker, Shakil, Shakir
Shamil, Shamsuddin, Sharif, Shaukat, Shawkat, Shawqi, Shehab, Sherif, Shoaib, Shuja, Sibghatullah
Sinan, Sirajuddin, Sobhi, Sohail, Sohrab, Soltan, Soner, Suat, Subhi, Sufian, Sufyan, Suhail
Sulaiman, Suleiman, Suleyman, Süleyman, Tabrez, Taha, Tahir, Tahsin, Taimur, Taj, Talal, Talat
Taleb, Talha, Talib, Tamer, Tamim, Tammam, Tanvir, Taoufik, Tarek, Tariq, Tarkan, Tarık, Taufik
Tawfik, Tawfiq, Tayfun, Taymour, Tayyip, Teoman, Tevfik, Tolga, Touraj, Tufail, Tuncay, Turan
Turgut, Turki, Ubaid, Ubaidullah, Ufuk, Uğur, Umair, Umar, Umer, Umit, Ümit, Umran, Usama, Usman
Uthman, Vahid, Vedat, Veli, Veysel, Volkan, Wadih, Wael, Wahab, Wahid, Wail, Wajid, Waleed, Walid
Waqar, Waqas, Waseem, Wasim, Wesam, Wissam, Yacine, Yacoub, Yahia, Yahya, Yakub, Yakup, Yaman
Yaser, Yasin, Yasir, Yasser, Yassin, Yassine, Yavuz, Yazan, Yazdan, Yazid, Yilmaz, Younes, Youness
Younis, Yousaf, Yousif, Youssef, Yousuf, Yunis, Yunus, Yusef, Yusif, Yusuf, Yıldırım, Yıldız
Yılmaz, Zafar, Zafer, Zaheer, Zahid, Zahir, Zaidan, Zain, Zainuddin, Zakaria, Zakariya, Zaki
Zakir, Zaman, Zayd, Zayed, Zaynuddin, Zeki, Zeyad, Zia, Ziad, Ziaur, Zine, Ziya, Ziyad, Zoheir
Zouhair, Zubair, Zuhair, Zulfikar, Zulfiqar

# Arabic, Persian, Kurdish, Turkish and other Muslim names: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Deniz, Devrim, Ehsan, Evrim, Hanan, Hikmat, Ihsan, Iman, Islam, Mushtaq, Nasim, Nihal, Nima, Noor
Nour, Nur, Raja, Sabah, Salam, Shadi, Shahin, Umut, Wisam, Yaşar

# Jewish and Israeli: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Adi, Ahuva, Anat, Atara, Avigail, Avital, Aviva, Ayala, Ayelet, Bathsheba, Batsheva, Batya, Bracha
Chava, Dafna, Daphna, Dorit, Dvora, Efrat, Einat, Esti, Galia, Galit, Gila, Hadas, Hadassah, Hagit
Hila, Idit, Inbal, Irit, Liora, Livnat, Meirav, Merav, Miri, Miryam, Moran, Naama, Nechama, Nili
Nitza, Noa, Noga, Nurit, Ofira, Orit, Orli, Orly, Osnat, Penina, Pnina, Rahel, Raizel, Rivkah
Ronit, Rotem, Ruchama, Rut, Sarit, Shifra, Shlomit, Shulamit, Sigal, Sivan, Tali, Tirza, Tzipi
Tzipora, Tzipporah, Varda, Vered, Yaffa, Yehudit, Yiscah, Yocheved, Zahava, Zehava, Zipora, Zissel
Ziva

# Jewish and Israeli: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Aharon, Akiva, Alon, Amichai, Amihai, Amiram, Amit, Amnon, Amram, Arik, Arye, Aryeh, Asaf, Avi
Aviad, Avichai, Avigdor, Avihu, Avinoam, Aviram, Avishai, Aviv, Avner, Avraham, Avram, Avrum
Azriel, Barak, Baruch, Benyamin, Benzion, Bezalel, Binyamin, Boaz, Doron, Dov, Dovid, Dror, Dudu
Efraim, Ehud, Eitan, Elad, Elazar, Eldad, Eliav, Eliezer, Elihu, Elimelech, Eliyahu, Elkanah
Elyakim, Erez, Eyal, Ezer, Gadi, Gershom, Gershon, Gidon, Gilad, Giora, Haggai, Haim, Hanoch
Herzl, Hillel, Ido, Ilan, Isser, Itai, Itzhak, Itzik, Jonatan, Lior, Matan, Matanya, Mattan, Meir
Menachem, Menahem, Mendel, Meshulam, Michah, Moishe, Mordecai, Mordechai, Motti, Nachman, Naftali
Nahum, Natan, Netanel, Nimrod, Nir, Nissim, Noach, Noam, Ofer, Ofir, Ohad, Omri, Ori, Pesach
Pinchas, Pinhas, Ra'anan, Raviv, Refael, Reuven, Roee, Roi, Ronen, Sefi, Shai, Shalom, Shaul
Shaya, Shimon, Shlomi, Shlomo, Shmuel, Shmuley, Shneur, Tamir, Tomer, Tuvia, Tzachi, Tzvi, Uri
Uzi, Yaacov, Yaakov, Yadin, Yair, Yankel, Yariv, Yaron, Yechiel, Yehiel, Yehoshua, Yehuda, Yehudah
Yeshayahu, Yiftach, Yigael, Yigal, Yisrael, Yisroel, Yitzchak, Yitzchok, Yitzhak, Yoav, Yochanan
Yoel, Yohanan, Yona, Yonatan, Yonathan, Yoni, Yoram, Yosef, Yossi, Yotam, Zalman, Ze'ev, Zeev
Zelig, Zev, Zvi, Zvulun

# Jewish and Israeli: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Gal, Shachar, Simcha, Tal, Yarden, Yuval

# India, Pakistan, Bangladesh, Nepal and Sri Lanka: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Aadhya, Aaradhya, Aarti, Aarushi, Abha, Aditi, Ahana, Aishwarya, Akansha, Akhila, Akshata, Alka
Alpana, Ambika, Amrita, Amruta, Anandi, Ananya, Anindita, Anjali, Anjana, Anju, Anjum, Ankita
Annapurna, Anoushka, Antara, Anu, Anuja, Anupama, Anuradha, Anushka, Aparna, Apurva, Aradhana
Archana, Arpita, Arti, Aruna, Arundhati, Ashwini, Avani, Avanti, Ayushi, Babita, Barkha, Bhavana
Bhavani, Bhavna, Bhumika, Bina, Bindu, Bipasha, Chandana, Chandni, Chandrika, Charu, Chetana
Chhaya, Chitra, Damini, Darshana, Debjani, Deepa, Deepali, Deepika, Deepti, Devi, Devika, Dhanya
Dipali, Dipika, Disha, Divya, Diya, Durga, Ekta, Falguni, Gargi, Garima, Gauri, Gayatri, Geeta
Geetanjali, Geetha, Gowri, Hansa, Harini, Harsha, Harshita, Hema, Hemalatha, Hetal, Indrani, Indu
Isha, Ishani, Ishita, Jagruti, Jahnavi, Janaki, Janhvi, Jasleen, Jaswinder, Jaya, Jayalalithaa
Jayanthi, Jayanti, Jayashree, Jhumpa, Juhi, Jyothi, Jyotsna, Kajal, Kajol, Kalpana, Kalyani
Kamini, Kanchan, Kanika, Kareena, Karishma, Karuna, Kashish, Kaveri, Kavita, Kavitha, Kavya
Keerthi, Ketaki, Khushbu, Kirti, Komal, Kriti, Kritika, Kshama, Kumari, Kunti, Kusum, Lakshmi
Lalita, Lalitha, Lata, Latha, Laxmi, Leela, Lekha, Lopamudra, Madhavi, Madhu, Madhubala, Madhuri
Mahima, Maitreyi, Mala, Malathi, Malavika, Malini, Mallika, Mamata, Mamta, Manasi, Manisha
Manjari, Manju, Manjula, Mansi, Mayawati, Mayuri, Medha, Meena, Meenakshi, Meera, Megha, Meghana
Menaka, Mitali, Mohini, Monisha, Mridula, Mrinalini, Mugdha, Mukta, Nalini, Namita, Namrata
Nandini, Nandita, Narayani, Navya, Neela, Neelam, Neelima, Neena, Neerja, Neeta, Neha, Nidhi
Niharika, Nilima, Nimisha, Nirmala, Nirupama, Nithya, Nitya, Nivedita, Pallavi, Parineeta, Parul
Parvati, Pavithra, Payal, Pooja, Poonam, Poornima, Prachi, Pragati, Pragya, Pramila, Pranati
Pratibha, Pratima, Preeti, Prema, Prerna, Priti, Priya, Priyadarshini, Priyanka, Puja, Purnima
Purvi, Pushpa, Rachana, Rachna, Radha, Radhika, Ragini, Rajalakshmi, Rajani, Rajeshwari, Rajni
Rakhi, Rani, Ranjana, Ranjani, Rashi, Rashmi, Rati, Ratna, Raveena, Reeta, Rekha, Renu, Renuka
Reshma, Revathi, Richa, Riddhi, Ridhima, Ritika, Ritu, Rohini, Roopa, Roshni, Ruchi, Ruchika
Rukmini, Rupa, Rupali, Sabita, Sadhana, Sadhna, Sakshi, Sandhya, Sangeeta, Sanjana, Sanjukta
Sarala, Saraswati, Saritha, Saroj, Saroja, Sarojini, Savita, Savitri, Shaila, Shailaja, Shakti
Shakuntala, Shalini, Shamita, Shanthi, Sharada, Sharadha, Sharmila, Sharmistha, Sheela, Sheetal
Shefali, Sheikha, Shikha, Shilpa, Shivani, Shobha, Shobhana, Shraddha, Shreya, Shruti, Shubha
Shubhangi, Shweta, Shyamala, Simran, Simrat, Sita, Smita, Smriti, Sneha, Snehal, Sonal, Sonali
Sonu, Sowmya, Srijana, Srividya, Subhashini, Sucheta, Suchitra, Sudha, Sugandha, Sujata, Sujatha
Sukanya, Sulochana, Sumana, Sumathi, Sumitra, Sunanda, Sunita, Sunitha, Supriya, Surabhi, Surekha
Sushila, Sushma, Sushmita, Suvarna, Swapna, Swara, Swarna, Swati, Sweta, Tanuja, Tanushree, Tanvi
Taruna, Tejal, Tejaswini, Tripti, Trupti, Tulsi, Ujjwala, Uma, Upasana, Urmila, Urvashi, Vaidehi
Vaishali, Vaishnavi, Vandana, Vani, Varsha, Vasanthi, Vasudha, Vasundhara, Veena, Vidya, Vijaya
Vijayalakshmi, Vimala, Vineeta, Vrinda, Yamini, Yamuna, Yashoda, Yogita

# India, Pakistan, Bangladesh, Nepal and Sri Lanka: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Aadi, Aakash, Aarav, Aaryan, Abhay, Abhijeet, Abhijit, Abhilash, Abhimanyu, Abhinav, Abhishek
Aditya, Advait, Agastya, Ajay, Ajit, Ajith, Ajoy, Akash, Akhil, Akhilesh, Akshay, Alok, Aman
Amandeep, Amarinder, Amarjit, Amartya, Ambrish, Ameet, Amitabh, Amitabha, Amitav, Amol, Amrit
Anand, Ananda, Anant, Anay, Anbu, Angad, Aniket, Anil, Anindya, Anirban, Anirudh, Anish, Anjan
Ankit, Ankur, Anoop, Ansh, Anshul, Anshuman, Anuj, Anup, Anupam, Anurag, Apoorv, Arindam, Arjan
Arjun, Arnab, Arnav, Arpit, Arun, Arunabh, Arvind, Aseem, Ashish, Ashok, Ashoka, Ashutosh, Ashwin
Asim, Asit, Aswin, Atal, Atharv, Atul, Avik, Avinash, Ayush, Babubhai, Badal, Bala, Balaji, Baldev
Baljit, Balraj, Balram, Balwant, Banwari, Bappa, Basant, Basudeb, Bhagwan, Bhagwat, Bharat
Bhargav, Bhaskar, Bhavesh, Bhavin, Bhim, Bhola, Bhupinder, Bhushan, Bibek, Bijoy, Bikash, Bikram
Bimal, Bipin, Biplab, Bipul, Bishnu, Biswajit, Brajesh, Brij, Brijesh, Buddhadeb, Chandan
Chandrababu, Chandrakant, Chandrasekhar, Chandrashekar, Chandresh, Chetan, Chinmay, Chirag
Chiranjeevi, Daksh, Dalbir, Daljit, Damodar, Darshan, Dayanand, Debabrata, Debashish, Deepak
Deepankar, Deependra, Devang, Devansh, Devdas, Devender, Devendra, Devesh, Devinder, Dhananjay
Dharam, Dharmendra, Dhaval, Dheeraj, Dhiraj, Dhirubhai, Dhruv, Digvijay, Dilip, Dinesh, Dipak
Dipankar, Divyesh, Duleep, Durgesh, Dushyant, Ekambaram, Eknath, Gagan, Gagandeep, Ganapathy
Ganesh, Ganga, Gaurav, Gautam, Gautham, Girija, Girish, Gopal, Gopinath, Goutam, Govind, Govinda
Gulshan, Gulzar, Gurbaksh, Gurcharan, Gurdeep, Gurmeet, Gurpreet, Gursharan, Hardeep, Hardik, Hari
Harinder, Harish, Harjit, Harkishan, Harman, Harpal, Harshad, Harshal, Harshavardhan, Harshvardhan
Hemant, Hemendra, Himanshu, Hitesh, Hriday, Hrithik, Inder, Inderjit, Indra, Indrajit, Irrfan
Ishaan, Ishan, Ishwar, Jagadish, Jagan, Jagannath, Jagat, Jagdeep, Jagdish, Jagjit, Jagmohan, Jai
Jaideep, Jaimin, Jairam, Jaspal, Jasraj, Jaswant, Jatin, Jawahar, Jawaharlal, Jayant, Jayanta
Jayaprakash, Jayaram, Jayesh, Jeetendra, Jignesh, Jitendra, Jitesh, Jitin, Jyotindra, Jyotiraditya
Kailash, Kalyan, Kamalesh, Kamlesh, Kanhaiya, Kanti, Kanwal, Kapil, Karthik, Kartik, Karun
Karunanidhi, Kaushik, Kedar, Keshav, Ketan, Khushwant, Kirit, Kishan, Kishore, Kripal, Krish
Krishan, Krishnamurthy, Krishnan, Kshitij, Kumar, Kumaran, Kunal, Kushal, Lakhan, Lakshman
Lakshmanan, Lalit, Laloo, Lalu, Laxman, Laxmikant, Lokesh, Madan, Madhav, Madhavan, Madhukar
Madhusudan, Mahadev, Mahavir, Mahendra, Mahesh, Mahinda, Mahinder, Makarand, Mallikarjun, Manas
Maneesh, Mangesh, Mani, Manikandan, Manindra, Manish, Manjeet, Manjit, Manjunath, Manmohan
Manohar, Manoj, Mayank, Mihir, Milind, Milkha, Mithun, Mitul, Mohan, Mohandas, Mohit, Motilal
Mrinal, Mukesh, Mukul, Mukund, Mulayam, Munish, Murali, Muralidhar, Murli, Murugan, Nagaraj
Nagarjuna, Nagendra, Nakul, Naman, Nand, Nandan, Nandkumar, Narasimha, Narayan, Narayana
Narayanan, Narendra, Naresh, Narinder, Natarajan, Natwar, Naveen, Navin, Navneet, Nawang, Neel
Neeraj, Nikhil, Nilesh, Niraj, Niranjan, Nirav, Nirmal, Nishant, Niteesh, Nitesh, Nithin, Nitin
Nitish, Om, Omkar, Omprakash, Onkar, Palaniappan, Palaniswami, Panini, Pankaj, Parag, Param
Paramjit, Paras, Paresh, Parimal, Parth, Partha, Parthiv, Parvez, Pavan, Pawan, Peeyush, Pinaki
Pradeep, Pradip, Pradyumna, Prafulla, Prahlad, Prajwal, Prakash, Pramod, Pranab, Pranav, Pranay
Prasad, Prasanna, Prasenjit, Prashant, Prashanth, Prasoon, Pratap, Prateek, Prathap, Pratik
Pratyush, Praveen, Pravin, Prem, Premchand, Prithvi, Prithviraj, Priyesh, Puneet, Purushottam
Pushkar, Rabindra, Rabindranath, Radhakrishnan, Raghav, Raghavan, Raghavendra, Raghu, Raghubir
Raghunath, Raghuram, Raghuvir, Rahul, Raj, Rajagopal, Rajan, Rajat, Rajdeep, Rajeev, Rajendra
Rajesh, Rajiv, Rajkumar, Rajnath, Rajneesh, Raju, Rakesh, Ramachandra, Ramachandran, Ramakant
Ramakrishna, Ramamurthy, Raman, Ramanan, Ramanathan, Ramaswamy, Ramdas, Ramesh, Rameshwar, Ramnath
Ramprasad, Ranajit, Randeep, Randhir, Rangarajan, Ranil, Ranjan, Ranvir, Ratan, Ravi, Ravichandran
Ravikumar, Ravinder, Ravindra, Ravish, Ravishankar, Rishabh, Rishi, Rishikesh, Ritesh, Rithvik
Ritwik, Rohan, Rohit, Rohith, Ronak, Roop, Roshan, Rudra, Rupesh, Rushi, Saba, Sachin, Sadanand
Sagar, Sahil, Saket, Samarth, Sambit, Sameep, Samrat, Samudra, Sanath, Sandeep, Sandip, Sangram
Sanjay, Sanjeev, Sanjib, Sanjit, Sanjiv, Sankar, Sanket, Santanu, Santosh, Sarath, Saravanan
Sarvesh, Sashi, Sasikumar, Satendra, Sathish, Sathya, Satinder, Satish, Satpal, Satyajit, Satyam
Satyanarayan, Satyapal, Satyendra, Saurabh, Saurav, Selvam, Senthil, Shamsher, Shankar, Shantanu
Sharad, Shashank, Shatrughan, Shekhar, Shibu, Shishir, Shiv, Shiva, Shivaji, Shivam, Shivraj
Shreyas, Shridhar, Shrikant, Shriram, Shubham, Shubhendu, Shyam, Shyamal, Siddhant, Siddharth
Siddhartha, Sitaram, Sivakumar, Snehasish, Soham, Sohan, Somnath, Soumen, Soumitra, Sourav, Souvik
Sreedhar, Sreenivas, Sridhar, Srikanth, Srinivas, Srinivasa, Srinivasan, Sriram, Subash, Subhas
Subhash, Subir, Subodh, Subrahmanyam, Subramaniam, Subramanian, Subrata, Sudarshan, Sudeep
Sudhakar, Sudhanshu, Sudheer, Sudhir, Sudip, Sugata, Sukhbir, Sukhdev, Sukhjit, Sukhwinder
Sukumar, Sumanta, Sumeet, Sumit, Sundar, Sundaram, Sunil, Supratik, Suraj, Surender, Surendra
Suresh, Surinder, Surjeet, Surjit, Surya, Suryakant, Sushant, Sushanta, Sushil, Swadesh
Swaminathan, Swapan, Swapnil, Swaraj, Tanay, Tanmay, Tapan, Tapas, Tarun, Tathagata, Tejas
Tejashwi, Tejinder, Thangaraj, Thirumalai, Trilok, Trinath, Tushar, Tusshar, Uday, Udayan, Uddhav
Ujjal, Ujjwal, Umang, Umesh, Upendra, Utkarsh, Utpal, Uttam, Vaibhav, Vallabh, Vamsi, Varadarajan
Varun, Vasant, Vasanth, Vasudev, Vasudevan, Veer, Veerappa, Velu, Venkaiah, Venkat, Venkata
Venkatesh, Venugopal, Vidyadhar, Vidyasagar, Vignesh, Vijay, Vijayakumar, Vijender, Vikas, Vikash
Vikram, Vikramjit, Vikrant, Vimal, Vinay, Vinayak, Vineet, Vineeth, Vinit, Vinod, Vinoth, Vipin
Vipul, Virat, Virbhadra, Virender, Virendra, Vishal, Vishnu, Vishwajit, Vishwanath, Vishwas
Vithal, Vivaan, Vivek, Vivekananda, Vrajesh, Yash, Yashpal, Yashwant, Yashwantrao, Yatin, Yogendra
Yogesh, Yogi, Yudhishthir, Yuvraj

# India, Pakistan, Bangladesh, Nepal and Sri Lanka: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Amar, Anmol, Arya, Gunjan, Gurinder, Harpreet, Jaspreet, Jyoti, Kiran, Kuldeep, Mandeep, Manpreet
Navjot, Navpreet, Parminder, Pema, Rajinder, Rajwinder, Ranjit, Satya, Shashi, Sonam, Soumya
Sukhjinder, Suman, Tashi, Tenzin

# China, Taiwan, Hong Kong, Vietnam, Thailand: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Aihua, Ailing, Anh-Thu, Bich, Bichthuy, Chun-hua, Chunhua, Chunli, Chunyan, Dandan, Diep, Fang
Fei-fei, Feifei, Guanting, Guiying, Hai-yan, Haiyan, Hong-Nhung, Hongmei, Hongyan, Hsiao-ling
Hsiao-mei, Huan, Hui-ling, Hui-min, Huifang, Huiling, Huimin, Ingluck, Jiahui, Jiao, Jiaying
Jieying, Jing-Wen, Jinghua, Jingjing, Jingyi, Juan-Juan, Kanchana, Khanh-Linh, Kimoanh, Lan-Anh
Lanfang, Lanying, Li-hua, Li-ling, Li-mei, Lihua, Lijuan, Lin-lin, Ling-ling, Mai-Anh, Malee
Mei-hua, Mei-ling, Meihua, Meiling, Meixiang, Meiying, Mengyao, Minh-Chau, Na-na, Ngoc-Anh, Nhung
Nittaya, Nongnuch, Paetongtarn, Pei-shan, Peizhen, Phuong-Anh, Qian-Qian, Qiuyue, Quynh, Ruijuan
Ruolan, Ruoxi, Shanshan, Shu-chen, Shu-fen, Shu-hui, Shu-mei, Shufen, Shuhui, Shujuan, Shuying
Sirikit, Siriporn, Somjai, Suchada, Supaporn, Thuy-Linh, Tingting, Tsai-ing, Vanida, Wan-ling
Wanwisa, Weiwei, Wen-ling, Xiaofang, Xiaohong, Xiaojing, Xiaolan, Xiaoli, Xiaoling, Xiaomei
Xiaoqing, Xiaoxia, Xiaoyan, Xiaoying, Xinyi, Xiulan, Xiuying, Xiuzhen, Xue-mei, Xuefei, Xuemei
Ya-ling, Ya-ting, Yahui, Yanhong, Yanli, Yanling, Yanping, Yating, Yi-ting, Yilin, Yingluck
Yingying, Yiting, Yu-hsuan, Yu-lan, Yu-mei, Yuan-yuan, Yue-ying, Yuhan, Yuhua, Yulan, Yumei
Yunxia, Yunyun, Yuqing, Yutong, Yuxi, Yuzhen, Zhenzhen, Zhihui, Zixuan

# China, Taiwan, Hong Kong, Vietnam, Thailand: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Abhisit, Anutin, Apichatpong, Banharn, Binh, Boonsong, Chalerm, Chaowarat, Chatchai, Chavalit
Chen-yu, Cheng-gong, Chengjun, Chih-ming, Chih-wei, Chongming, Chuan, Chunming, Chuong, Cong
Cuong, Dinh, Dong-sheng, Dongmei, Duc, Duy, Feihong, Fuhua, Gang, Guang-hui, Guanghua, Guo-dong
Guodong, Guofeng, Guohua, Guoliang, Guoping, Guoqiang, Guowei, Haibin, Haibo, Haifeng, Haitao
Hao-ran, Hieu, Hoang, Hong-wei, Hongbin, Hongjun, Hongwei, Hsin-yi, Huaiyu, Huanan, Hung-wei, Huu
Huy, Jia-hao, Jiabao, Jiahao, Jian-hong, Jianbo, Jianfeng, Jianguo, Jianhua, Jianjun, Jianlin
Jianming, Jianping, Jianqiang, Jianwei, Jianxin, Jianyu, Jiaqi, Jiayi, Jie-min, Jinhai, Jinping
Jintao, Jun-jie, Junhui, Junjie, Junwei, Kaiwen, Khiem, Khoa, Kiet, Kittipong, Kuan-yu, Kuo-hsiung
Kwok-wah, Lap-chee, Liang-yu, Libin, Lichun, Lijun, Long-wei, Ming-jie, Ming-tsai, Mingde, Minghao
Minghui, Mingliang, Mingyu, Mingze, Nakorn, Nattapong, Nghia, Pei-lin, Peng-fei, Phong, Phuc
Pichai, Ping-kun, Pitak, Pongsak, Prachanda, Prasert, Prasit, Prawit, Prayut, Prayuth, Qiang
Qing-hua, Quang, Quoc, Rong-hua, Ruiming, Samak, Sang-Min, Shaohua, Shaowei, Shih-chieh, Shihao
Shiming, Shu-ming, Siu-ming, Somchai, Somkiat, Sompong, Somsak, Song-hai, Srettha, Surachai
Surasak, Suthep, Taksin, Tat-ming, Thaksin, Thanakorn, Thanathorn, Thang, Thanh-Long, Thawan
Thien, Thinh, Tho, Tianyu, Ting-wei, Toan, Tongtong, Trung, Tzu-wei, Viet, Vinh, Vuong, Wattana
Wei-chen, Wei-jie, Wei-lun, Weidong, Weijie, Weijun, Weimin, Weiming, Weiping, Wen-hua, Wenbin
Wenbo, Wenhao, Wenjie, Wenjun, Wenlong, Wichai, Wing-kit, Wirat, Xiangdong, Xiangyu, Xiao-bo
Xiaobo, Xiaochuan, Xiaodong, Xiaofeng, Xiaogang, Xiaojun, Xiaolong, Xiaoming, Xiaoping, Xiaotian
Xinping, Xiwen, Xuebin, Xuesong, Yaobang, Yaowu, Yi-fan, Yifan, Yijun, Yingjie, Yiwei, Yizhou
Yong-liang, Yongjun, Yongqiang, Yongsheng, Yuanchao, Yuchen, Yuhang, Yulong, Yunfei, Yunlong
Yunpeng, Yutang, Zedong, Zehua, Zemin, Zhanshu, Zhendong, Zhengfei, Zhenguo, Zhenhua, Zhenyu
Zhigang, Zhiguo, Zhihao, Zhijian, Zhijun, Zhiming, Zhiqiang, Zhiwei, Zhiyuan, Zhongxun, Zichen
Zihan, Zihao

# China, Taiwan, Hong Kong, Vietnam, Thailand: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Bing, Chen, Cheng, Fei, Feng, Guang, Guo, Haoyu, Hua, Huang, Jia, Jian, Jiawei, Jing, Jun, Khanh
Lei, Liang, Meng, Nguyen, Ning, Peng, Qi, Qiao, Qin, Qing, Rong, Shuang, Tao, Tian, Ting, Xia
Xiang, Xiaowei, Xin, Xing, Xiong, Xiu, Xue, Yanyan, Yuan, Yue, Yuxuan, Zhen, Zheng, Zhi

# Japan and Korea: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Aimi, Airi, Akane, Akari, Akina, Ayaka, Ayame, Ayano, Ayumi, Azumi, Bo-kyung, Chie, Chihiro, Chika
Chinatsu, Chiyo, Chiyoko, Chizuru, Da-eun, Eiko, Emi, Eriko, Eun-hye, Eun-ji, Eun-jin, Eun-joo
Eun-jung, Eun-kyung, Fumie, Fusako, Fuyumi, Ga-eun, Geun-hye, Ha-eun, Ha-yoon, Hae-won, Hanae
Hanako, Harue, Haruka, Haruko, Harumi, Hatsue, Hee-jin, Hee-sun, Hikari, Hinata, Hiroe, Hiromi
Hisae, Honoka, Hye-jin, Hye-kyung, Hye-won, Hyo-jin, Hyun-ah, Hyun-hee, Hyun-kyung, Hyun-sook
Ichika, In-sook, Izumi, Jae-in, Ji-a, Ji-eun, Ji-hye, Ji-hyun, Ji-min, Ji-soo, Ji-won, Ji-woo
Ji-yeon, Ji-young, Jin-ah, Jin-sook, Jung-ah, Jung-eun, Jung-hee, Jung-sook, Kaede, Kana, Kanae
Kanako, Kaori, Kaoru, Kasumi, Katsuko, Kayo, Kayoko, Kazue, Kiko, Kikuko, Kimie, Kiyomi, Koharu
Kotomi, Kotone, Kumiko, Kyung-hee, Kyung-ja, Kyung-sook, Machiko, Maiko, Maki, Mako, Mami, Mamiko
Manami, Masae, Masami, Mayuko, Mayumi, Megumi, Meiko, Mi-kyung, Mi-ran, Mi-sook, Michie, Midori
Mieko, Miharu, Mihoko, Mikako, Mikiko, Min-ji, Min-jung, Min-kyung, Min-seo, Misaki, Misato, Miwa
Miwako, Miyako, Miyuki, Mizuho, Mizuki, Moeko, Momoko, Motoko, Nami, Namiko, Nanako, Nanami, Naoko
Natsuki, Natsuko, Natsumi, Otome, Rieko, Rinko, Risako, Rumiko, Ryoko, Sachie, Saeko, Saki, Sakura
Sakurako, Sang-mi, Satoko, Satomi, Satsuki, Sayaka, Sayuri, Seiko, Seo-hyun, Seo-yeon, Seo-yun
Shigeko, Shiho, Shihoko, Shiori, Shizuka, So-hee, So-yeon, So-young, Soo-ah, Soo-jin, Soo-jung
Soo-mi, Soon-ja, Su-bin, Su-jin, Sumie, Sun-hee, Sun-mi, Sun-young, Suzuko, Tamaki, Teruko, Tokiko
Tomoe, Tomomi, Tsukiko, Tsuneko, Umeko, Wakako, Yae, Yayoi, Ye-eun, Ye-jin, Yeo-jin, Yeon-ah
Yeon-hee, Yoo-jin, Yoon-ah, Yoon-hee, Youko, Young-ae, Young-hee, Young-ja, Young-mi, Young-sook
Yu-na, Yui, Yuka, Yukako, Yukari, Yukie, Yumi, Yumiko, Yuna, Yuuka, Yuzuki

# Japan and Korea: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Akihiko, Akihiro, Akihito, Akio, Akito, Atsushi, Beom-seok, Byung-ho, Byung-hun, Chan-ho
Chan-wook, Chul-soo, Dae-hyun, Dae-jung, Dae-sung, Daichi, Daiki, Daisuke, Do-hyun, Do-yun
Dong-gun, Dong-hoon, Dong-hyun, Dong-min, Dong-won, Dong-wook, Eiichi, Eiji, Eun-woo, Fujio
Fumihiko, Fumio, Fumito, Genichi, Genta, Geun-tae, Goro, Gun-woo, Haruhiko, Haruki, Haruo, Haruto
Hayao, Hayato, Hidehiko, Hideki, Hideo, Hidetoshi, Hideyuki, Hirohito, Hiroki, Hiromichi, Hironobu
Hiroshi, Hirotaka, Hiroto, Hiroya, Hiroyuki, Hisao, Hisashi, Hitoshi, Ho-jin, Hyeon-woo, Hyo-sung
Hyuk-jae, Hyun-bin, Hyun-chul, Hyun-jin, Hyun-joon, Hyun-ki, Hyun-sik, Hyun-soo, Hyun-woo, Ichiro
Il-sung, In-ho, Isamu, Isao, Itsuki, Jae-hoon, Jae-hyun, Jae-myung, Jae-sung, Jae-wook, Jae-yong
Jee-woon, Ji-ho, Ji-hoon, Ji-hun, Ji-sung, Jin-ho, Jin-hyuk, Jin-pyo, Jin-soo, Jin-woo, Jiro
Jong-hyun, Jong-il, Jong-in, Jong-nam, Jong-suk, Jong-un, Joo-hyun, Joo-won, Joon-ho, Joon-hyung
Joon-seok, Jun-ho, Jun-seo, Jun-young, Jung-ho, Jung-hoon, Jung-il, Jung-min, Junichi, Junichiro
Junji, Junpei, Junya, Kaito, Kakuei, Katsuhiko, Katsuhiro, Katsumi, Katsuo, Katsuya, Kazuhiko
Kazuhiro, Kazuki, Kazuma, Kazunori, Kazuo, Kazushi, Kazuya, Kazuyuki, Kei-ichi, Keigo, Keiichi
Keiji, Keisuke, Keita, Kenichi, Kenichiro, Kenji, Kenjiro, Kenshin, Kenta, Kentaro, Kenzo, Ki-hong
Ki-moon, Ki-tae, Kimio, Kiyoshi, Kohei, Koichi, Koichiro, Koji, Koki, Kosei, Kosuke, Kota, Kotaro
Kunihiko, Kunio, Kwang-ho, Kwang-soo, Kyohei, Kyung-ho, Kyung-soo, Makoto, Mamoru, Manabu, Masaaki
Masafumi, Masahide, Masahiko, Masahiro, Masahito, Masakazu, Masaki, Masamitsu, Masanobu, Masanori
Masao, Masaru, Masashi, Masataka, Masato, Masatoshi, Masaya, Masayoshi, Masayuki, Michihiro
Michio, Mikio, Min-gyu, Min-ho, Min-hyuk, Min-jae, Min-jun, Min-kyu, Min-seok, Min-soo, Minoru
Mitsuhiro, Mitsuo, Mitsuru, Moo-hyun, Morihiro, Motohiro, Myung-bak, Myung-soo, Naohiko, Naohiro
Naoki, Naoto, Naoya, Noboru, Nobuaki, Nobuhiko, Nobuo, Nobuyoshi, Nobuyuki, Nori, Norihiko, Norio
Noritaka, Osamu, Reiji, Rentaro, Rikuto, Rokuro, Ryohei, Ryosuke, Ryota, Ryotaro, Ryuichi, Ryuji
Ryunosuke, Ryusei, Sadao, Sang-hoon, Sang-hyun, Sang-soo, Sang-woo, Satoru, Satoshi, Se-hoon
Seiichi, Seiji, Seishiro, Seok-jin, Seok-youl, Seong-ho, Seung-ho, Seung-hoon, Seung-hyun
Seung-min, Seung-woo, Shigeki, Shigeo, Shigeru, Shin-ichi, Shin-soo, Shingo, Shinichi, Shinichiro
Shinji, Shinjiro, Shinnosuke, Shintaro, Shinya, Shinzo, Shiro, Shogo, Shohei, Shoichi, Shoji
Shotaro, Shozo, Shuhei, Shuichi, Shuji, Shunichi, Shunsuke, Shuta, Shuzo, Si-woo, Soichiro
Soo-hyun, Soo-man, Sota, Suk-yeol, Sun-ho, Sung-ho, Sung-hoon, Sung-jin, Sung-min, Sung-soo
Sung-yong, Susumu, Tadaaki, Tadahiro, Tadanobu, Tadao, Tadashi, Tae-hyun, Tae-hyung, Tae-joon
Tae-won, Tae-woo, Taichi, Taiga, Takaaki, Takahiro, Takahito, Takaki, Takanori, Takao, Takashi
Takayuki, Takefumi, Takehiko, Takeo, Takeru, Takeshi, Taketo, Taku, Takuma, Takumi, Takuya, Taro
Tatsuhiko, Tatsuo, Tatsuro, Tatsuya, Tetsu, Tetsuo, Tetsuro, Tetsuya, Tomohiko, Tomohiro, Tomoki
Tomoya, Tomoyuki, Toru, Toshiaki, Toshihiko, Toshihiro, Toshikazu, Toshimitsu, Toshio, Toshiro
Toshiyuki, Tsuneo, Tsutomu, Tsuyoshi, Won-bin, Won-ho, Woo-jin, Woo-sik, Woo-sung, Yasuhiko
Yasuhiro, Yasuo, Yasushi, Yasutaka, Yasuyuki, Yeon-seok, Yohei, Yoichi, Yoji, Yong-ho, Yong-hwan
Yong-jin, Yong-soo, Yoon-ho, Yoshiaki, Yoshifumi, Yoshihide, Yoshihiko, Yoshihiro, Yoshikazu
Yoshimi, Yoshinobu, Yoshinori, Yoshio, Yoshiro, Yoshitaka, Yoshito, Yoshiyuki, Yosuke, Young-ho
Young-hwan, Young-jae, Young-jin, Young-min, Young-nam, Young-sam, Young-soo, Yudai, Yuichi
Yuichiro, Yuji, Yujiro, Yukihiro, Yukio, Yusaku, Yuta, Yutaka, Yutaro, Yuya

# Japan and Korea: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Akira, Asuka, Hiro, Hyun-joo, Hyun-jung, Jin-young, Jung-woo, Kyung-min, Kyung-wha, Nao, Ren, Rin
Shinobu, Sora, Tomo, Yoo-jung, Yuu

# Malaysia, Indonesia, the Philippines and the Pacific: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Adinda, Aisyah, Analyn, Anggun, Aroha, Astuti, Ayu, Cahaya, Citra, Dewi, Diyah, Endah, Endang
Fitri, Fitriani, Hinemoa, Hinewehi, Ika, Imee, Indah, Intan, Jejomar, Jinky, Kalani, Kartika, Kiri
Lailani, Lestari, Liezl, Mahina, Maimunah, Marites, Marivic, Megawati, Mele, Moana, Ngahuia
Ngaire, Noorhayati, Nurhaliza, Nurul, Pania, Putri, Rahayu, Retno, Ririn, Rosmah, Salote, Siti
Sri, Suharti, Sulastri, Susi, Susilawati, Tarita, Tavita, Titiek, Tri, Tuti, Ulani, Wahyuni, Whetu
Wulan, Yanti, Yenny, Yulianti, Zaleha, Zuraidah

# Malaysia, Indonesia, the Philippines and the Pacific: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Agung, Agus, Andi, Anies, Aquilino, Arief, Ario, Asep, Azlan, Azmin, Bambang, Bayu, Benigno
Boediono, Bongbong, Budi, Cahyo, Daim, Dedi, Dicky, Djoko, Dodi, Eko, Emmerson, Fajar, Fauzi
Ferdi, Fidelis, Gatot, Gibran, Gunawan, Hamengkubuwono, Hartono, Haryanto, Hemi, Hendra, Heru
Hidayat, Hishammuddin, Hoani, Hone, Ieremia, Irwan, Jojo, Joko, Jokowi, Kawika, Kekoa, Ketut
Khairul, Khairy, Kimo, Kuncoro, Laisenia, Lukman, Mahathir, Mahfud, Manaia, Manu, Matiu, Muhyiddin
Ngurah, Nikau, Ninoy, Nyoman, Panji, Paora, Prabowo, Pramoedya, Purnomo, Putu, Rangi, Rawi, Rawiri
Ridwan, Rizal, Saiful, Setiawan, Setya, Sione, Sitiveni, Soeharto, Sugeng, Suharto, Sukarno
Susilo, Sutrisno, Suwarno, Taito, Tane, Teguh, Tevita, Tipene, Tjahjo, Tofiga, Uhuru, Wahyu, Wayan
Wibowo, Widodo, Wiranto, Wiremu, Yanto, Yudi, Yusril, Zainal, Zulkifli

# Africa: women's names.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Abeba, Abebi, Abena, Abimbola, Abiola, Achieng, Adaeze, Adanna, Adaobi, Adebola, Adesuwa
Adetokunbo, Adjoa, Aduke, Adwoa, Afia, Afua, Ajoke, Akinyi, Akoko, Akosua, Akua, Alaba, Alhaja
Ama, Amadi, Amaka, Amarachi, Aminata, Amma, Anan, Anyango, Asantewaa, Assia, Assiatou, Atieno, Awa
Ayo, Binta, Bintou, Bisi, Bolanle, Bosede, Buchi, Bukola, Busisiwe, Chiamaka, Chidera, Chidinma
Chimamanda, Chinelo, Chinwe, Chioma, Chipo, Coumba, Dambisa, Damilola, Desta, Diarra, Dikeledi
Djeneba, Ebele, Efua, Ekua, Elikem, Eno, Eshe, Esi, Fadzai, Fanta, Fatou, Folake, Folasade, Funke
Funmi, Funmilayo, Gugu, Habibatou, Halimatou, Hawa, Henda, Ifeoma, Ifeyinwa, Ijeoma, Imani, Iyabo
Jelani, Kaya, Kefilwe, Keziah, Khadi, Khady, Khanyi, Khanyisile, Limpho, Lindiwe, Maame, Mahlet
Mame, Mariama, Mariatou, Marième, Masego, Mbali, Meaza, Mekdes, Meseret, Modupe, Mosunmola
Mwajuma, Mwende, Mwikali, Nafissatou, Naledi, Nandi, Ndidi, Neema, Ngozi, Njeri, Njoki, Nkechi
Nkiru, Nkosazana, Nobuhle, Nokuthula, Nomfundo, Nomsa, Nomvula, Nomzamo, Nonhlanhla, Nontsikelelo
Noxolo, Ntombi, Nyambura, Nyokabi, Obiageli, Oby, Olabisi, Oluchi, Olufunke, Omolara, Omotola
Onyeka, Oumou, Palesa, Penda, Phumzile, Ramatou, Ramatoulaye, Refilwe, Rokhaya, Rokia, Rudo
Ruvimbo, Safi, Sahle, Selam, Selamawit, Sihle, Simangele, Sisi, Sithembile, Sizani, Sokhna, Subira
Tafadzwa, Tapiwa, Thandeka, Thandi, Thandiwe, Thembeka, Thembi, Thuli, Thulisile, Tigist, Tinuke
Tirunesh, Titilayo, Tiwa, Tsitsi, Ugochi, Uju, Wambui, Wangari, Wangui, Wanjiku, Wanjiru, Worknesh
Yaa, Yaaba, Yejide, Yemisi, Yetunde, Zandile, Zanele, Zawadi, Zeritu, Zinhle, Zodwa, Zoleka
Zuleika, Zuri

# Africa: men's names.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Abayomi, Abebe, Abiodun, Abiy, Abubakar, Adama, Adebayo, Adedayo, Adekunle, Ademola, Adeniyi
Aderemi, Adewale, Adeyemi, Agyei, Akin, Akintunde, Akinwumi, Akwasi, Alemayehu, Alhaji, Alieu
Aliko, Alioune, Amadou, Amaechi, Andile, Andry, Asamoah, Atiku, Atnafu, Ato, Auma, Ayodeji
Babacar, Babajide, Babatunde, Bakary, Balla, Bamidele, Barnabas, Bayo, Bheki, Birame, Blaise
Boakye, Bola, Bongani, Boubou, Cheick, Cheikh, Chidi, Chidiebere, Chidozie, Chijioke, Chike, Chima
Chinedu, Chinonso, Chinua, Chukwudi, Chukwuemeka, Chukwuma, Cyprian, Daouda, Dapo, Dawda, Dawit
Demba, Dembele, Denzil, Desalegn, Dieudonne, Djibril, Djimon, Dumisani, Ebo, Ebrima, Edem, Ejike
Ekow, Elhadj, Emeka, Ermias, Eskinder, Eyo, Fela, Felekech, Femi, Festus, Fiifi, Fikile, Fitsum
Foday, Folarin, Gbenga, Getachew, Getahun, Girma, Hage, Haile, Hailemariam, Henok, Idrissa
Ifeanyi, Iheanyi, Ikechukwu, Ikenna, Issoufou, Itumeleng, Jabulani, Jakaya, Kabelo, Kabiru, Kamau
Karabo, Kassa, Katlego, Kayode, Kebede, Kelechi, Kgalema, Kgosi, Khaya, Khotso, Kibet, Kidane
Kipchoge, Kipkemboi, Kiprono, Kiprop, Kiptoo, Kizito, Kobina, Kofi, Kojo, Komla, Kossi, Kwabena
Kwadwo, Kwaku, Kwame, Kwasi, Kweku, Kwesi, Lamine, Lansana, Laurent-Désiré, Lekan, Leshoto, Levy
Leymah, Lwazi, Macky, Mahamadou, Mahamane, Makau, Malusi, Mamane, Mandla, Mangosuthu, Maphefo
Mbongeni, Mebrahtu, Melaku, Meles, Mengistu, Mesfin, Mlungisi, Mobutu, Modou, Moeletsi, Mogoeng
Mohau, Moise, Mokgweetsi, Molefe, Moustapha, Mulatu, Munyaradzi, Musalia, Mutula, Mwai, Mwangi
Mzwandile, Ndaba, Ngugi, Nhlanhla, Njabulo, Njoroge, Nkosinathi, Nnamdi, Nobert, Ntokozo, Obafemi
Obinna, Ochieng, Ogbonna, Okechukwu, Okello, Olabode, Olajide, Olamide, Olayinka, Olumide
Olusegun, Oluwaseyi, Omondi, Onyango, Opeyemi, Osei, Oumar, Oupa, Ousmane, Oyinlola, Pinky, Pius
Raila, Samora, Sani, Sekou, Sékou, Sékouba, Sello, Senzo, Seretse, Seydou, Seyi, Siaka, Sibusiso
Sidi, Simphiwe, Sisonke, Siyabonga, Souleymane, Tadele, Tadesse, Taiwo, Tebogo, Tedros, Teferi
Tekle, Temba, Tendai, Tesfaye, Tewodros, Thabang, Thabo, Themba, Thierno, Thokozani, Tilahun
Tinashe, Tobenna, Tokunbo, Tunde, Tunji, Ubong, Uche, Uchenna, Udoka, Ugochukwu, Umaru, Vusi, Wale
Welile, Wole, Wondimu, Wycliffe, Yakubu, Yaw, Yemi, Yohannes, Yoweri, Zerihun, Zoumana, Zweli
Zwelinzima

# Africa: names of women and men.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Ayodele, Kagiso, Kehinde, Lerato, Lesedi, Mpho, Nkosi, Olu, Oluwaseun, Oluwatobi, Segun, Sipho
Temi, Temitope, Thabiso, Tope, Tumelo

# Ambiguous: given names that are also common words, months, places or frequent family names (May,
# Will, Mark, Hope, Jordan, Taylor). They count as given names only where a family name follows.
kind given-name
  gender   female
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Adelaide, Alexandria, Alma, Amber, America, April, Argentina, Asia, Augusta, Aurora, Autumn
Blessing, Brandy, Brook, Brooklyn, Burma, Carol, Carolina, Catalina, Charity, Charlotte, Chelsea
Cherry, Cheyenne, Clare, Constance, Coral, Crystal, Daisy, Dawn, Destiny, Diamond, Dolly, Easter
Ebony, Eve, Faith, Fern, Flora, Florence, Florida, Garnet, Genesis, Geneva, Georgia, Ginger, Glory
Grace, Harmony, Hazel, Heather, Helena, Holly, Honor, Hope, India, Iris, Ivey, Ivy, Jade, Jasmine
Joy, June, Kenya, Laurel, Liberty, Lily, Lorraine, Lourdes, Macy, Madison, May, McKenzie, Melody
Mercedes, Mercy, Merry, Misty, Moon, Myrtle, Nancy, Nevada, Nieves, Odessa, Olive, Olympia, Opal
Patience, Patsy, Pearl, Peg, Penny, Pepper, Piper, Poppy, Precious, Primrose, Prudence, Queen
Regina, Roma, Rose, Ruby, Saffron, Santa, Savannah, Scarlet, Serenity, Sherry, Siena, Sierra
Sofia, Stormy, Sue, Summer, Sunday, Sunny, Sunshine, Temple, Tiffany, Trinity, Valencia, Velvet
Verity, Verona, Victoria, Viola, Violet, Virginia, Willow

# Ambiguous: given names that are also common words, months, places or frequent family names (May,
# Will, Mark, Hope, Jordan, Taylor). They count as given names only where a family name follows.
kind given-name
  gender   male
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Adair, Aden, Al, Art, August, Austin, Barrett, Barry, Barton, Basil, Bennett, Bill, Bob, Boyce
Brandon, Brock, Brooks, Bryant, Buddy, Camden, Carson, Carter, Chad, Chance, Chase, Chester, Clay
Clement, Cliff, Cole, Curtis, Dalton, Dean, Denver, Dick, Dillon, Domingo, Don, Duke, Duncan, Earl
Eldridge, Elliott, Ernest, Eugene, Fletcher, Forest, Forrest, Francisco, Frank, Gage, Glen
Goodluck, Graham, Grant, Gus, Guy, Harrison, Heath, Israel, Jack, Jackson, Junior, Kelvin, Kennedy
Kent, Kingston, Kobe, Lance, Leo, Lewis, Lincoln, Mark, Marquis, Marshall, Mason, Matt, Max
Maxwell, Miles, Mitchell, Monroe, Morris, Murray, Nelson, Nick, Norm, Orlando, Palmer, Pax, Pierce
Raleigh, Randy, Ray, Reed, Rex, Rich, Rob, Rocky, Rod, Roman, Russell, Rusty, Salvador, Santiago
Saul, Scott, Shad, Sonny, Sterling, Stewart, Troy, Ty, Tyler, Vaughn, Victor, Wade, Warren, Werner
Wilder, Will, Wolf, Woody, Wyatt

# Ambiguous: given names that are also common words, months, places or frequent family names (May,
# Will, Mark, Hope, Jordan, Taylor). They count as given names only where a family name follows.
kind given-name
  gender   any
  origin   our own list
  licence  that of the project
  + {@ Voss} [said] <the road was shut>.

Alpha, Angel, Aspen, Bailey, Beau, Blair, Britt, Cameron, Christian, Dakota, Dale, Dallas, Devon
Drew, Ellis, Hayden, Hunter, Ivory, Jean, Jewel, Jordan, Justice, Kirby, Kit, Milan, Morgan, Noel
Paris, Parker, Pat, Phoenix, Ping, Quinn, Reagan, Riley, Robin, Rowan, Royce, Salem, Sandy
Shannon, Sydney, Tatum, Taylor, Valentine, Wren
