const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that schools write with a capital, in the middle of a sentence too, and that are nobody's name. */
export const notNames = setOf(`
year yr reception nursery preschool key stage ks early years foundation primary secondary infant infants junior juniors sixth form class classes
school schools academy academies college trust board governors governor trustee trustees chair vice clerk head headteacher headteachers
principal deputy assistant senco sencos sendco dsl teacher teachers ta tas lsa staff leader leaders leadership middle senior inclusion pastoral manager
officer nurse doctor therapist therapists psychologist psychologists educational speech occupational physio counsellor mentor librarian
caretaker cook secretary receptionist bursar caseworker social worker workers parent parents carer carers mum mums dad dads mother father families family
pupil pupils child children student students learner learners boy boys girl girls kid kids somebody someone everyone everybody nobody anyone
ofsted dfe government council local authority county city borough district london england english britain british uk wales scotland
ireland kent essex surrey sussex hampshire devon cornwall norfolk suffolk cumbria durham yorkshire lancashire birmingham manchester leeds
liverpool bristol sheffield hull leicester nottingham coventry bradford
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june
july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter easter christmas
eid diwali ramadan michaelmas lent trinity half term
maths mathematics science history geography computing music art drama phonics literacy numeracy reading writing spelling handwriting french
spanish german latin polish romanian arabic urdu bengali punjabi somali turkish kurdish ukrainian albanian portuguese italian chinese hindi
pe re pshe it dt food technology religious citizenship philosophy psychology sociology business economics
autism dyslexia dyscalculia dyspraxia adhd down downs tourette asperger epilepsy braille makaton signalong widgit pecs elklan
hearing vision visual sensory physical communication interaction cognition social emotional mental health send sen ehcp ehc plan plans
policy policies report reports information accessibility equality objectives strategy code practice act regulations schedule section part page
para paragraph annex appendix chapter figure table item action actions question questions objective priority target targets
finance resources curriculum standards premises safeguarding attendance behaviour admissions committee full minutes agenda
boxall thrive elsa lexia nessy numicon arbor bromcom sims cpoms tapestry provision map mapping edukey google microsoft teams zoom
apple ipad ipads chromebook chromebooks clicker powerpoint word excel kahoot seesaw dojo parentmail parentpay scopay insight
nasen nspcc barnardo barnardos mencap camhs nhs portage sendiass ipsea family lego
read write inc jolly colourful semantics zones regulation talk boost talkabout attention precision teaching rapid catch
toe colour forest sports sport day world book anti bullying week red nose children comic relief
catholic christian christians muslim muslims hindu hindus sikh sikhs jewish jew jews church god bible quran traveller travellers roma gypsy
mr mrs ms miss mx dr rev revd prof sir madam
the a an and or but so if as at by for from in into of on onto to up with without about after before since until while when where which who
whose what why how this that these those there here it its they them their we us our you your i me my he him his she her hers
is are was were be been being am do does did done has have had having will would shall should can could may might must not no yes nor
all any both each every few more most much many other others another some such only own same than too very just also even still yet
one two three four five six seven eight nine ten first second third last next new old good great big small little long short
lots several plenty half most nothing everything something anything none
well now then today yesterday tomorrow tonight morning afternoon evening lunch lunchtime breakfast break playtime assembly
asked ask told tell tells said say saw see seen looked look looking heard hear met meet spoke speak visited visit visits watched noticed noted note notes
discussed discuss checked check read went go gone came come found find felt feel think thought know knew left gave given got get getting
took take made make needs need needed want wants wanted use used using uses work works worked working help helped support supports supported
seems seem started start starts ended end agreed agree approved raised suggested explained showed show shown shows reported confirmed followed follow
sat sits stood walked talked talking chatted attended joined observed reviewed received sent send sends moved kept keep kept tried try trying
lovely nice kind calm busy quiet noisy bright clean tidy clear useful helpful interesting impressive positive strong weak poor excellent outstanding
please thanks thank well done ok okay sadly luckily hopefully apparently maybe perhaps also however although though because despite
during between among against through across around near next beside behind under over above below inside outside towards within per via re
lesson lessons group groups room rooms hall library office playground corridor corridors building site door doors gate lift ramp toilet toilets
hub base unit den garden field house kitchen canteen dining entrance website page letter letters email emails phone call calls form forms
budget funding money cost costs grant premium top bid contract invoice order data numbers figures percentage rate rates cohort register
training course session sessions programme intervention interventions assessment assessments test tests exam exams results progress levels
learning walk tour pupils' children's staffing cover supply recruitment vacancy job advert interview interviews
homework uniform trip trips club clubs after breakfast wraparound transport taxi taxis bus buses minibus
annual termly weekly daily monthly yearly regular current previous former future recent latest draft final
open closed ready late early due overdue missing available accessible
impact evidence outcome outcomes aim aims risk risks strength strengths concern concerns issue issues challenge challenges
positives negatives summary overview background context purpose focus areas area feedback comments response reply
adults adult visitor visitors guest guests agency agencies professionals specialist specialists team teams service services
medical epipen epipens inhaler inhalers medicine medicines asthma diabetes allergies allergy
books book display displays poster posters timetable timetables symbols pictures photos labels signs resources equipment furniture
deaf blind autistic disabled inclusive able higher lower middle upper
north south east west northern southern eastern western central
nobody's whoever whatever whenever wherever
`);
