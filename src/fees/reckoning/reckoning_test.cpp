// Terms and what they cost, one line each. Amounts in fen: gross - cut - exempt = due.
#include <gtest/gtest.h>

#include "fees/reckoning/compact.hpp"
#include "fees/reckoning/reckoning_line.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::reckoning {
namespace {

using namespace written;

struct Case {
    const char* because;
    const char* lessons;
    const char* caps;
    const char* exemptions;
    const char* set;  // "bill", or a rule set for the settlement
    const char* expected;
};

const Case cases[] = {
    // What is due in advance
    {"one lesson", "1x400: .", "", "", "bill", "400 - 0 - 0 = 400"},
    {"two lessons of a day", "2x400: .", "", "", "bill", "800 - 0 - 0 = 800"},
    {"nothing planned", "", "", "", "bill", "0 - 0 - 0 = 0"},
    {"ten days to come", "2x400: .10", "", "", "bill", "8000 - 0 - 0 = 8000"},
    {"a bill does not ask how it went", "2x400: a5 l3 t2", "", "", "bill", "8000 - 0 - 0 = 8000"},
    {"a class that is stopped already is not billed", "2x400: .9 s1", "", "", "bill", "7200 - 0 - 0 = 7200"},
    {"a joiner pays from the first day on", "2x400: b5 .5", "", "", "bill", "4000 - 0 - 0 = 4000"},
    {"free service", "2x0: .10", "", "", "bill", "0 - 0 - 0 = 0"},
    {"40 lessons of 2.95", "1x295: .40", "", "", "bill", "11800 - 0 - 0 = 11800"},
    {"base and a special course", "2x400: .10; S 1x1000: .5", "", "", "bill", "13000 - 0 - 0 = 13000"},
    {"two prices of one item", "1x300: .5; 1x400: .5", "", "", "bill", "3500 - 0 - 0 = 3500"},
    {"a price for the day", "D 1x336: .10", "", "", "bill", "3360 - 0 - 0 = 3360"},
    {"a price for the day, two sessions on it", "D 1x336: .10; D 1x336: .10", "", "", "bill", "3360 - 0 - 0 = 3360"},
    {"a price for the day, two lessons long", "D 2x336: .10", "", "", "bill", "3360 - 0 - 0 = 3360"},
    // At most so many lessons a day
    {"three lessons, two of them count", "3x400: .10", "2", "", "bill", "12000 - 4000 - 0 = 8000"},
    {"exactly two", "2x400: .10", "2", "", "bill", "8000 - 0 - 0 = 8000"},
    {"fewer", "1x400: .10", "2", "", "bill", "4000 - 0 - 0 = 4000"},
    {"three sessions of a day", "1x400: .5; 1x400: .5; 1x400: .5", "2", "", "bill", "6000 - 2000 - 0 = 4000"},
    {"the dearest count", "1x300: .; 1x500: .; 1x400: .", "2", "", "bill", "1200 - 300 - 0 = 900"},
    {"none is allowed", "2x400: .10", "0", "", "bill", "8000 - 8000 - 0 = 0"},
    {"days with a price of their own are no lessons", "D 3x336: .2; 3x100: .2", "1", "", "bill", "1272 - 400 - 0 = 872"},
    {"a stopped lesson takes no place", "1x400: s; 1x400: .; 1x400: .", "2", "", "bill", "800 - 0 - 0 = 800"},
    {"a long session is cut in the middle", "2x400: .; 2x300: .", "3", "", "bill", "1400 - 300 - 0 = 1100"},
    // At most so much a day
    {"above", "2x400: .10", "day 600", "", "bill", "8000 - 2000 - 0 = 6000"},
    {"exactly", "2x400: .10", "day 800", "", "bill", "8000 - 0 - 0 = 8000"},
    {"below", "1x400: .2", "day 600", "", "bill", "800 - 0 - 0 = 800"},
    {"both limits of a day", "3x350: .10", "2 day 600", "", "bill", "10500 - 4500 - 0 = 6000"},
    {"You county, rural primary: 3.50 and 7.00 a day", "2x350: .80", "day 700", "", "bill", "56000 - 0 - 0 = 56000"},
    {"You county, county seat primary: 3.00 and 6.00 a day", "3x300: .10", "day 600", "", "bill", "9000 - 3000 - 0 = 6000"},
    {"only the days above are cut", "2x400: .5; 1x400: .10", "day 1000", "", "bill", "8000 - 1000 - 0 = 7000"},
    // The cap of a term
    {"Huaihua: 104 days of two lessons stand above 700 yuan", "2x400: .104", "term 70000", "", "bill", "83200 - 13200 - 0 = 70000"},
    {"80 days stay below", "2x400: .80", "term 70000", "", "bill", "64000 - 0 - 0 = 64000"},
    {"600 yuan bind at 80 days", "2x400: .80", "term 60000", "", "bill", "64000 - 4000 - 0 = 60000"},
    {"500 yuan", "2x400: .80", "term 50000", "", "bill", "64000 - 14000 - 0 = 50000"},
    {"the order of cap and lessons does not change the bill", "2x400: .104", "term 70000 spread", "", "bill",
     "83200 - 13200 - 0 = 70000"},
    {"a cap that does not bind is spread over nothing", "2x400: .80", "term 70000 spread", "", "bill", "64000 - 0 - 0 = 64000"},
    {"Dapu: 3 × 2 × 80", "2x300: .80", "term 48000", "", "bill", "48000 - 0 - 0 = 48000"},
    {"the limit of a day comes first", "3x400: .104", "2 term 70000", "", "bill", "124800 - 54800 - 0 = 70000"},
    {"nothing may be asked", "2x400: .10", "term 0", "", "bill", "8000 - 8000 - 0 = 0"},
    {"spread: a joiner in mid term pays half of the cap", "2x400: b52 .52", "term 70000 spread", "", "bill",
     "41600 - 6600 - 0 = 35000"},
    {"lessons first: a joiner in mid term stays below the cap", "2x400: b52 .52", "term 70000", "", "bill", "41600 - 0 - 0 = 41600"},
    {"spread: a joiner for a quarter", "2x400: b78 .26", "term 70000 spread", "", "bill", "20800 - 3300 - 0 = 17500"},
    {"spread: what is stopped before the bill goes off the bill", "2x400: s4 .100", "term 70000 spread", "", "bill",
     "80000 - 12692 - 0 = 67308"},
    // Trap: cap and real lessons, in both orders
    {"lessons first: four days missed give nothing back", "2x400: P100 a4", "term 70000", "", "by_real_lessons",
     "80000 - 10000 - 0 = 70000"},
    {"spread: four days missed count", "2x400: P100 a4", "term 70000 spread", "", "by_real_lessons", "80000 - 12692 - 0 = 67308"},
    {"lessons first: 24 days missed go below the cap", "2x400: P80 a24", "term 70000", "", "by_real_lessons",
     "64000 - 0 - 0 = 64000"},
    {"spread: 24 days missed", "2x400: P80 a24", "term 70000 spread", "", "by_real_lessons", "64000 - 10154 - 0 = 53846"},
    {"spread: a single day counts", "2x400: P103 a", "term 70000 spread", "", "by_real_lessons", "82400 - 13073 - 0 = 69327"},
    {"lessons first: everything attended", "2x400: P104", "term 70000", "", "by_real_lessons", "83200 - 13200 - 0 = 70000"},
    {"spread: everything attended", "2x400: P104", "term 70000 spread", "", "by_real_lessons", "83200 - 13200 - 0 = 70000"},
    {"lessons first: never there", "2x400: a104", "term 70000", "", "by_real_lessons", "0 - 0 - 0 = 0"},
    {"spread: never there", "2x400: a104", "term 70000 spread", "", "by_real_lessons", "0 - 0 - 0 = 0"},
    {"spread: a joiner's missed days", "2x400: b52 P26 a26", "term 70000 spread", "", "by_real_lessons", "20800 - 3300 - 0 = 17500"},
    {"lessons first: a stopped day takes lessons, and the rest still reaches the cap", "2x400: P100 s4", "term 70000", "", "by_real_lessons",
     "80000 - 10000 - 0 = 70000"},
    // Exemptions
    {"all of it", "2x400: .10", "", "100 0-10", "bill", "8000 - 0 - 8000 = 0"},
    {"half", "2x400: .10", "", "50 0-10", "bill", "8000 - 0 - 4000 = 4000"},
    {"from a day on", "2x400: .10", "", "100 5-10", "bill", "8000 - 0 - 4000 = 4000"},
    {"the last day is excluded", "2x400: .10", "", "100 0-1", "bill", "8000 - 0 - 800 = 7200"},
    {"the best rate of a day wins", "2x400: .10", "", "50 0-10, 100 0-5", "bill", "8000 - 0 - 6000 = 2000"},
    {"rates are not added", "2x400: .10", "", "50 0-10, 50 0-10", "bill", "8000 - 0 - 4000 = 4000"},
    {"nothing per cent", "2x400: .10", "", "0 0-10", "bill", "8000 - 0 - 0 = 8000"},
    {"another time", "2x400: .10", "", "100 20-30", "bill", "8000 - 0 - 0 = 8000"},
    {"the cap comes first", "2x400: .104", "term 70000", "50 0-104", "bill", "83200 - 13200 - 35000 = 35000"},
    {"half of a capped term", "2x400: .104", "term 70000", "100 0-52", "bill", "83200 - 13200 - 35000 = 35000"},
    {"half of a spread cap", "2x400: .104", "term 70000 spread", "100 0-52", "bill", "83200 - 13200 - 35000 = 35000"},
    {"the limit of a day comes first", "2x400: .10", "day 600", "50 0-10", "bill", "8000 - 2000 - 3000 = 3000"},
    {"special courses too", "2x400: .2; S 1x1000: .2", "", "100 0-2", "bill", "3600 - 0 - 3600 = 0"},
    {"30 % of 3.33", "1x333: .", "", "30 0-1", "bill", "333 - 0 - 100 = 233"},
    {"half a fen up", "1x1: .", "", "50 0-1", "bill", "1 - 0 - 1 = 0"},
    {"half of three fen", "1x3: .", "", "50 0-1", "bill", "3 - 0 - 2 = 1"},
    {"a third less", "1x100: .", "", "33 0-1", "bill", "100 - 0 - 33 = 67"},
    {"one rounding for the term, not one a day", "1x1: .4", "", "50 0-4", "bill", "4 - 0 - 2 = 2"},
    // Exemptions at the settlement
    {"half of what was attended", "2x400: P5 a5", "", "50 0-10", "by_real_lessons", "4000 - 0 - 2000 = 2000"},
    {"exempt only where nothing was attended", "2x400: P5 a5", "", "100 5-10", "by_real_lessons", "4000 - 0 - 0 = 4000"},
    {"exempt where something was attended", "2x400: a5 P5", "", "100 5-10", "by_real_lessons", "4000 - 0 - 4000 = 0"},
    {"granted in mid term, some of it missed", "2x400: P8 a2", "", "100 5-10", "by_real_lessons", "6400 - 0 - 2400 = 4000"},
    // By real lessons
    {"absent", "2x400: P8 a2", "", "", "by_real_lessons", "6400 - 0 - 0 = 6400"},
    {"leave in time", "2x400: P8 l2", "", "", "by_real_lessons", "6400 - 0 - 0 = 6400"},
    {"leave too late", "2x400: P8 t2", "", "", "by_real_lessons", "6400 - 0 - 0 = 6400"},
    {"left", "2x400: P8 x2", "", "", "by_real_lessons", "6400 - 0 - 0 = 6400"},
    {"stopped", "2x400: P8 s2", "", "", "by_real_lessons", "6400 - 0 - 0 = 6400"},
    {"what is to come counts as held", "2x400: P5 .5", "", "", "by_real_lessons", "8000 - 0 - 0 = 8000"},
    {"a special course missed once", "2x400: P2; S 1x1000: P a", "", "", "by_real_lessons", "2600 - 0 - 0 = 2600"},
    {"one of two sessions of a day", "1x400: P; 1x400: a", "", "", "by_real_lessons", "400 - 0 - 0 = 400"},
    {"a missed lesson makes room under the limit of a day", "1x400: a; 1x400: P; 1x400: P", "2", "", "by_real_lessons",
     "800 - 0 - 0 = 800"},
    // By real days
    {"absent", "2x400: P8 a2", "", "", "by_real_days", "6400 - 0 - 0 = 6400"},
    {"a day that was attended in part counts whole", "1x400: P; 1x400: a", "", "", "by_real_days", "800 - 0 - 0 = 800"},
    {"a day missed whole", "1x400: a; 1x400: l", "", "", "by_real_days", "0 - 0 - 0 = 0"},
    {"base and special apart", "1x400: a; S 1x1000: P", "", "", "by_real_days", "1000 - 0 - 0 = 1000"},
    {"a stopped lesson of an attended day", "1x400: P; 1x400: s", "", "", "by_real_days", "400 - 0 - 0 = 400"},
    {"what was not stopped was missed", "1x400: a; 1x400: s", "", "", "by_real_days", "0 - 0 - 0 = 0"},
    // A fixed amount a day
    {"primary 3.36", "D 1x336: P18 a4", "", "", "by_day_amount", "6048 - 0 - 0 = 6048"},
    {"junior 3.84, two lessons long", "D 2x384: P20", "", "", "by_day_amount", "7680 - 0 - 0 = 7680"},
    {"one of two sessions missed", "D 1x336: P; D 1x336: a", "", "", "by_day_amount", "336 - 0 - 0 = 336"},
    {"stopped", "D 1x336: P18 s4", "", "", "by_day_amount", "6048 - 0 - 0 = 6048"},
    // By parts of a month
    {"a whole month missed", "2x400: a18 P22", "", "", "by_month_parts", "17600 - 0 - 0 = 17600"},
    {"half of it", "2x400: a9 P9 P22", "", "", "by_month_parts", "32000 - 7200 - 0 = 24800"},
    {"a day less than half", "2x400: a8 P10 P22", "", "", "by_month_parts", "32000 - 0 - 0 = 32000"},
    {"all but a day", "2x400: a17 P P22", "", "", "by_month_parts", "32000 - 7200 - 0 = 24800"},
    {"two months", "2x400: a18 a22", "", "", "by_month_parts", "0 - 0 - 0 = 0"},
    {"half of each month", "2x400: a9 P9 a11 P11", "", "", "by_month_parts", "32000 - 16000 - 0 = 16000"},
    {"half a month over two months is none", "2x400: P10 a8 a10 P12", "", "", "by_month_parts", "32000 - 0 - 0 = 32000"},
    {"stopped days are no days of the month", "2x400: s10 a4 P4 P22", "", "", "by_month_parts", "24000 - 3200 - 0 = 20800"},
    {"a stopped month", "2x400: s18 P22", "", "", "by_month_parts", "17600 - 0 - 0 = 17600"},
    {"half of an odd amount, half a fen up", "1x333: s15 a2 P", "", "", "by_month_parts", "999 - 499 - 0 = 500"},
    {"half of a capped day is half of the cap", "2x400: a9 P9", "day 600", "", "by_month_parts", "14400 - 9000 - 0 = 5400"},
    {"the cap of the term still binds", "2x400: a9 P9 P22", "term 20000", "", "by_month_parts", "32000 - 12000 - 0 = 20000"},
    {"spread: half a month of a capped term", "2x400: a9 P9 P22", "term 16000 spread", "", "by_month_parts",
     "32000 - 19600 - 0 = 12400"},
    // Half for less than half a month
    {"just half attended", "2x400: a9 P9", "", "", "half_month_half", "14400 - 0 - 0 = 14400"},
    {"less than half", "2x400: a10 P8", "", "", "half_month_half", "14400 - 7200 - 0 = 7200"},
    {"nothing attended: half all the same", "2x400: a18", "", "", "half_month_half", "14400 - 7200 - 0 = 7200"},
    {"a stopped month goes back whole", "2x400: s18", "", "", "half_month_half", "0 - 0 - 0 = 0"},
    // Half when leaving within three months
    {"left on 30 November", "2x400: P60 x40", "", "", "leaving_three_months_half", "80000 - 40000 - 0 = 40000"},
    {"left on 4 December, still within", "2x400: P64 x36", "", "", "leaving_three_months_half", "80000 - 40000 - 0 = 40000"},
    {"left on 7 December", "2x400: P65 x35", "", "", "leaving_three_months_half", "80000 - 0 - 0 = 80000"},
    {"absences give nothing", "2x400: P80 a20", "", "", "leaving_three_months_half", "80000 - 0 - 0 = 80000"},
    {"a stopped class does", "2x400: P80 s20", "", "", "leaving_three_months_half", "64000 - 0 - 0 = 64000"},
    {"half of the capped term", "2x400: P50 x50", "term 70000", "", "leaving_three_months_half", "80000 - 45000 - 0 = 35000"},
    {"spread: a stopped class comes back", "2x400: P100 s4", "term 70000 spread", "", "leaving_three_months_half",
     "80000 - 12692 - 0 = 67308"},
    // More than a week running
    {"Monday to Friday is no week", "2x400: P5 a5 P5", "", "", "absent_over_a_week", "12000 - 0 - 0 = 12000"},
    {"Monday to Monday", "2x400: P5 a6 P4", "", "", "absent_over_a_week", "7200 - 0 - 0 = 7200"},
    {"Thursday to Thursday", "2x400: P3 a6 P6", "", "", "absent_over_a_week", "7200 - 0 - 0 = 7200"},
    {"Wednesday to Tuesday are seven days", "2x400: P2 a5 P8", "", "", "absent_over_a_week", "12000 - 0 - 0 = 12000"},
    {"a stopped day does not break it", "2x400: P5 a3 s a2 P4", "", "", "absent_over_a_week", "7200 - 0 - 0 = 7200"},
    {"two short absences are not one", "2x400: a3 P2 a3 P2", "", "", "absent_over_a_week", "8000 - 0 - 0 = 8000"},
    {"until the end of the plan", "2x400: P4 a6", "", "", "absent_over_a_week", "3200 - 0 - 0 = 3200"},
    {"leave counts as well", "2x400: P4 l3 t3", "", "", "absent_over_a_week", "3200 - 0 - 0 = 3200"},
    {"not over yet: what is to come counts as held", "2x400: P4 a2 .4", "", "", "absent_over_a_week", "8000 - 0 - 0 = 8000"},
    // Leave in time only
    {"in time", "2x400: P5 l5", "", "", "leave_before_cutoff", "4000 - 0 - 0 = 4000"},
    {"too late", "2x400: P5 t5", "", "", "leave_before_cutoff", "8000 - 0 - 0 = 8000"},
    {"absent without leave", "2x400: P5 a5", "", "", "leave_before_cutoff", "8000 - 0 - 0 = 8000"},
    {"special courses give nothing for leave", "S 1x1000: P l", "", "", "leave_before_cutoff", "2000 - 0 - 0 = 2000"},
    {"a stopped special course does", "S 1x1000: P s", "", "", "leave_before_cutoff", "1000 - 0 - 0 = 1000"},
    {"left", "2x400: P5 x5", "", "", "leave_before_cutoff", "4000 - 0 - 0 = 4000"},
    {"in time, under a cap that binds: nothing", "2x400: P100 l4", "term 70000", "", "leave_before_cutoff",
     "80000 - 10000 - 0 = 70000"},
    // Before a deadline all of it, later with proof
    {"left before the deadline", "2x400: P9 x11", "", "", "deadline_then_proof", "0 - 0 - 0 = 0"},
    {"left a day later", "2x400: P10 x10", "", "", "deadline_then_proof", "16000 - 0 - 0 = 16000"},
    {"left a day later, on proof", "2x400: P10 X10", "", "", "deadline_then_proof", "8000 - 0 - 0 = 8000"},
    {"late leave on proof", "2x400: P10 T5 a5", "", "", "deadline_then_proof", "12000 - 0 - 0 = 12000"},
    {"absent on proof", "2x400: P10 A5 a5", "", "", "deadline_then_proof", "12000 - 0 - 0 = 12000"},
    {"leave in time without a proof", "2x400: P10 l5", "", "", "deadline_then_proof", "12000 - 0 - 0 = 12000"},
    {"a special course missed on proof", "2x400: P2; S 1x1000: P A", "", "", "deadline_then_proof", "2600 - 0 - 0 = 2600"},
    {"suspended: the decision is the proof", "2x400: P10 u5 P5", "", "", "deadline_then_proof", "12000 - 0 - 0 = 12000"},
    {"stopped needs no proof", "2x400: P10 s5", "", "", "deadline_then_proof", "8000 - 0 - 0 = 8000"},
    {"on proof, under a cap that binds: nothing", "2x400: P100 A4", "term 70000", "", "deadline_then_proof", "80000 - 10000 - 0 = 70000"},
    {"on proof, the cap spread over the plan", "2x400: P100 A4", "term 70000 spread", "", "deadline_then_proof", "80000 - 12692 - 0 = 67308"},
    {"a special course left in time", "S 1x1000: P2 x2", "", "", "deadline_then_proof", "0 - 0 - 0 = 0"},
    {"a joiner's time begins with the first lesson", "2x400: b20 P5 x5", "", "", "deadline_then_proof", "0 - 0 - 0 = 0"},
    // Leaving by real days
    {"left", "2x400: P10 x10", "", "", "leaving_by_real_days", "8000 - 0 - 0 = 8000"},
    {"absent", "2x400: P10 a10", "", "", "leaving_by_real_days", "16000 - 0 - 0 = 16000"},
    {"stopped", "2x400: P10 s10", "", "", "leaving_by_real_days", "8000 - 0 - 0 = 8000"},
    {"suspended for some days", "2x400: P10 u5 P5", "", "", "leaving_by_real_days", "12000 - 0 - 0 = 12000"},
    {"absent on proof is no suspension", "2x400: P10 A5 P5", "", "", "leaving_by_real_days", "16000 - 0 - 0 = 16000"},
    // A suspension under the other sets
    {"suspended", "2x400: P8 u2", "", "", "by_real_lessons", "6400 - 0 - 0 = 6400"},
    {"suspended", "2x400: P8 u2", "", "", "by_real_days", "6400 - 0 - 0 = 6400"},
    {"suspended, a fixed amount a day", "D 1x336: P18 u4", "", "", "by_day_amount", "6048 - 0 - 0 = 6048"},
    {"suspended for a whole month", "2x400: u18 P22", "", "", "by_month_parts", "17600 - 0 - 0 = 17600"},
    {"suspended for half a month", "2x400: u9 P9", "", "", "half_month_half", "14400 - 0 - 0 = 14400"},
    {"a suspension is not leaving", "2x400: P10 u5 P5", "", "", "leaving_three_months_half", "16000 - 0 - 0 = 16000"},
    {"suspended for more than a week", "2x400: P5 u6 P4", "", "", "absent_over_a_week", "7200 - 0 - 0 = 7200"},
    {"the school knows of a suspension in time", "2x400: P5 u5", "", "", "leave_before_cutoff", "4000 - 0 - 0 = 4000"},
    {"a proof makes no late leave early", "2x400: P5 T5", "", "", "leave_before_cutoff", "8000 - 0 - 0 = 8000"},
};

Charge reckoned(const Case& row) {
    const auto term = lessons(row.lessons);
    if (row.set == std::string("bill")) return reckon_bill(term, caps(row.caps), exemptions(row.exemptions));
    return reckon_settlement(term, caps(row.caps), exemptions(row.exemptions), *find_rule_set(row.set));
}

TEST(Reckoning, OfTermsAsWritten) {
    for (const auto& row : cases) EXPECT_EQ(said(reckoned(row)), row.expected) << row.set << ": " << row.because << " (" << row.lessons << ")";
}

TEST(Reckoning, SumsLinesToTheWhole) {
    for (const auto& row : cases) {
        const auto charge = reckoned(row);
        Money lines;
        for (const auto& line : charge.lines) {
            EXPECT_EQ(line.gross, line.price * line.lessons) << row.because;
            lines += line.gross;
        }
        EXPECT_EQ(lines, charge.gross) << row.because;
        EXPECT_EQ(charge.gross - charge.cut - charge.exempt, charge.due) << row.because;
    }
}

TEST(Reckoning, GivesAStoppedClassBackUnderEveryRuleSet) {
    for (const auto& set : rule_sets()) {
        EXPECT_EQ(reckon_settlement(lessons("2x400: P10 s5; S 1x1000: P2 s1"), {}, {}, set).due, Money::fen(10'000)) << set.key;
        EXPECT_EQ(reckon_settlement(lessons("2x400: s15; S 1x1000: s3"), {}, {}, set).due, Money{}) << set.key;
    }
}

TEST(Reckoning, ChargesWhatIsToComeUnderEveryRuleSet) {
    for (const auto& set : rule_sets())
        EXPECT_EQ(reckon_settlement(lessons("2x400: P10 .5"), {}, {}, set).due, reckon_bill(lessons("2x400: P10 .5"), {}, {}).due) << set.key;
}

TEST(Reckoning, NeverChargesWhatWasBeforeJoining) {
    for (const auto& set : rule_sets()) EXPECT_EQ(reckon_settlement(lessons("2x400: b10 P5"), {}, {}, set).due, Money::fen(4'000)) << set.key;
}

TEST(Reckoning, SaysItsFormulaInASentence) {
    const auto bill = reckon_bill(lessons("2x400: .104"), caps("term 70000"), exemptions("50 0-104"));
    EXPECT_EQ(bill.words,
              "基础托管208课时 × 4.00 元 = 832.00 元；每学期最高 700.00 元（先按课时计费再封顶），减 132.00 元；在减免有效期内减免 50%，减 350.00 元；应缴 350.00 元");
    EXPECT_EQ(bill.words_en,
              "base place: 208 lessons × 4.00 yuan = 832.00 yuan; at most 700.00 yuan a term (lessons first, then the cap): less 132.00 yuan; 50% exempt "
              "while the exemption holds: less 350.00 yuan; due 350.00 yuan");
}

TEST(Reckoning, ShowsTheOrderOfCapAndLessonsInTheSentence) {
    const auto& rules = *find_rule_set("by_real_lessons");
    EXPECT_EQ(reckon_settlement(lessons("2x400: P100 a4"), caps("term 70000 spread"), {}, rules).words,
              "基础托管200课时 × 4.00 元 = 800.00 元；每学期最高 700.00 元（上限摊到全部计划课时，缺一课时少计一课时）、退费规则：按实际课时结算，多退少补，减 126.92 "
              "元；结算应缴 673.08 元");
    EXPECT_NE(reckon_settlement(lessons("2x400: P100 a4"), caps("term 70000"), {}, rules).words.find("先按课时计费再封顶"), std::string::npos);
}

TEST(Reckoning, NamesItemsAsPeopleDo) {
    auto term = lessons("2x400: .1; S 1x1000: .2");
    for (auto& lesson : term)
        if (lesson.special) lesson.item_words = "围棋";
    EXPECT_EQ(reckon_bill(term, {}, {}).words, "围棋2课时 × 10.00 元 + 基础托管2课时 × 4.00 元 = 28.00 元；应缴 28.00 元");
}

// What kept the money of missed lessons, by the refund rule and the limits.
struct KeptCase {
    const char* because;
    const char* lessons;
    const char* caps;
    const char* set;
    int missed;
    KeptBy kept;
};

const KeptCase kept_cases[] = {
    {"nothing was missed", "2x400: P10", "", "by_real_lessons", 0, KeptBy::nothing},
    {"everything goes back", "2x400: P9 a1", "", "by_real_lessons", 2, KeptBy::nothing},
    {"the cap swallows it", "2x400: P100 a4", "term 70000", "by_real_lessons", 8, KeptBy::limit},
    {"the cap swallows a part of it", "2x400: P84 a20", "term 70000", "by_real_lessons", 40, KeptBy::limit},
    {"far below the cap", "2x400: P70 a10", "term 70000", "by_real_lessons", 20, KeptBy::nothing},
    {"a cap spread over the plan lets every lesson count", "2x400: P100 a4", "term 70000 spread", "by_real_lessons", 8, KeptBy::nothing},
    {"a limit of the day", "2x400: P10; 1x400: a10", "2", "by_real_lessons", 10, KeptBy::limit},
    {"leave that came too late", "2x400: P8 l1 t1", "", "leave_before_cutoff", 4, KeptBy::rule},
    {"less than half a month", "2x400: P14 a4", "", "by_month_parts", 8, KeptBy::rule},
    {"half a month brings half", "2x400: P9 a9", "", "by_month_parts", 18, KeptBy::rule},
    {"a whole month brings all", "2x400: a18", "", "by_month_parts", 36, KeptBy::nothing},
    {"less than a week running", "2x400: P10 a3 P5", "", "absent_over_a_week", 6, KeptBy::rule},
    {"late leave, and the cap on top", "2x400: P100 l4 t4", "term 70000", "leave_before_cutoff", 16, KeptBy::rule_and_limit},
    {"no proof was seen", "2x400: P15 a4", "", "deadline_then_proof", 8, KeptBy::rule},
    {"a proof was seen", "2x400: P15 A4", "", "deadline_then_proof", 8, KeptBy::nothing},
    {"one hour of a day that is charged as one", "D 1x336: P; D 1x336: a", "", "by_day_amount", 1, KeptBy::rule},
    {"a day priced as one, missed whole", "D 1x336: P a; D 1x336: P a", "", "by_day_amount", 2, KeptBy::nothing},
    {"suspended", "2x400: P15 u4", "", "leaving_by_real_days", 8, KeptBy::nothing},
    {"stopped classes were not missed", "2x400: P8 s2", "term 6000", "by_real_lessons", 0, KeptBy::nothing},
    {"nor what was before joining", "2x400: b5 P5", "", "by_real_lessons", 0, KeptBy::nothing},
};

CompactSettlement explained(const KeptCase& row) {
    std::vector<CompactLesson> rows;
    for (const auto& lesson : lessons(row.lessons))
        rows.push_back({static_cast<std::int32_t>(lesson.day.days().time_since_epoch().count()), static_cast<std::int32_t>(lesson.price.in_fen()),
                        static_cast<std::int16_t>(lesson.lessons), 0, lesson.special, lesson.outcome, lesson.unit == Unit::day, lesson.proven});
    std::ranges::stable_sort(rows, {}, &CompactLesson::day);
    return settle_and_explain(rows, caps(row.caps), {}, *find_rule_set(row.set));
}

TEST(Reckoning, SaysWhichRuleKeptTheMoneyOfMissedLessons) {
    for (const auto& row : kept_cases) {
        const auto settled = explained(row);
        EXPECT_EQ(settled.missed, row.missed) << row.because;
        EXPECT_EQ(settled.kept, row.kept) << row.because << ": " << static_cast<int>(settled.kept);
        EXPECT_EQ(settled.charge.due_fen, reckon_settlement(lessons(row.lessons), caps(row.caps), {}, *find_rule_set(row.set)).due.in_fen()) << row.because;
    }
}

TEST(Reckoning, PutsIntoWordsWhatKeptTheMoney) {
    const auto* rules = find_rule_set("by_month_parts");
    EXPECT_EQ(words_of_missed(0, KeptBy::nothing, rules).zh, "");
    EXPECT_NE(words_of_missed(4, KeptBy::rule, rules).zh.find(rules->words), std::string::npos);
    EXPECT_NE(words_of_missed(4, KeptBy::rule, rules).en.find(rules->words_en), std::string::npos);
    EXPECT_NE(words_of_missed(8, KeptBy::limit, rules).zh.find("上限"), std::string::npos);
    EXPECT_EQ(words_of_missed(1, KeptBy::nothing, nullptr).en, "1 lesson was missed: by the local refund rule none of them is charged");
}

TEST(RuleSets, TakeTheDeadlineThatAPlaceHasSet) {
    const auto& two_weeks = *find_rule_set("deadline_then_proof");
    EXPECT_EQ(two_weeks.deadline_days(), 14);
    const auto week = with_deadline(two_weeks, 7);
    EXPECT_EQ(reckon_settlement(lessons("2x400: P5 x5"), {}, {}, week).due, Money::fen(8'000)) << "left on the first Monday after it";
    EXPECT_EQ(reckon_settlement(lessons("2x400: P4 x6"), {}, {}, week).due, Money{});
    EXPECT_EQ(find_rule_set("leaving_three_months_half")->deadline_days(), std::nullopt) << "its months are part of the rule";
}

TEST(RuleSets, OneOfThemPricesTheBaseServiceByTheDay) {
    for (const auto& set : rule_sets()) EXPECT_EQ(set.base_unit == Unit::day, set.key == "by_day_amount") << set.key;
}

TEST(RuleSets, CarryWordsAndASource) {
    EXPECT_GE(rule_sets().size(), 10U);
    for (const auto& set : rule_sets()) {
        EXPECT_FALSE(set.words.empty() || set.words_en.empty() || set.source.empty()) << set.key;
        EXPECT_EQ(find_rule_set(set.key), &set);
        EXPECT_TRUE(set.grade.size() == 1 && std::string_view("ABCX").find(set.grade) != std::string_view::npos) << set.key;
    }
    EXPECT_EQ(find_rule_set("claim_within_a_month"), nullptr);
}

TEST(RuleSets, AreTheChoicesOfTheParameter) {
    const auto& choices = rules::find_parameter("refund.rule_set")->choices;
    ASSERT_EQ(choices.size(), rule_sets().size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        EXPECT_EQ(choices[i].key, rule_sets()[i].key);
        EXPECT_EQ(choices[i].words, rule_sets()[i].words);
        EXPECT_EQ(choices[i].words_en, rule_sets()[i].words_en);
    }
}

}  // namespace
}  // namespace luoshi::fees::reckoning
