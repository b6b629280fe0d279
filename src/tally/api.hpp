// tally: counts kept in the transaction of what they count, for each school and rolled up for its county, so that a figure of the whole province is
// a sum of few rows and always current. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/access/actor.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::tally {

enum class Moment {
    flow,     // what happened in a month
    term,     // what stands within one term, summed from the term's first month
    lasting,  // what stands, summed from the beginning
};
BOOST_DESCRIBE_ENUM(Moment, flow, term, lasting)

// What is counted. Declared once, in the module that counts it.
struct Measure {
    std::string_view name;  // "enrolment.pupils"
    std::string_view words, words_en;
    std::string_view unit;  // 人, 节, 分 (fen) …
    Moment moment = Moment::flow;
};

// Adds to the count of a school in the month of `day`; counts that last (pupils on roll) are kept as their changes, summed up to a month's end.
// `work` is a write Work of the school's county.
void add(Work& work, BodyId school, const Measure& measure, Date day, std::int64_t change);

// Gathers the changes of one act and adds each once, in the order of their keys.
class Changes {
 public:
    void add(BodyId school, const Measure& measure, Date day, std::int64_t change);
    void write(Work& work);

 private:
    struct Change {
        Moment moment = Moment::flow;
        std::int64_t amount = 0;
    };
    std::map<std::tuple<BodyId, std::string, std::string>, Change> changes_;
};

// The day brought into the months of a term: autumn 2026 is 2026-09 to 2027-01, spring of that school year 2027-02 to 2027-08.
Date in_term(Date day, int school_year, org::TermKind term);
struct Term {
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    bool operator==(const Term&) const = default;
};
Term term_of(Date day);
Date first_day_of(const Term& term);  // of its first month
Date last_day_of(const Term& term);
std::string month_of(Date day);  // "2026-09"
// Where a month stands in the county's rows: the school year, and 1 for September to 12 for August.
struct YearMonth {
    int year = 0;
    int month = 0;
};
YearMonth year_month(std::string_view month);

// Counts a school where its particulars put it now, and notes that it opened or closed. Does nothing where nothing changed. Answers whether it did.
bool follow(Work& work, BodyId school);
// Runs at the start of the server and every ten minutes: follows every school whose particulars changed. Records what it moved.
void add_jobs(jobs::Runner& runner);
// The same at once, for the command line, samples and tests. Answers how many schools were moved or entered.
Result<std::int64_t> follow_all(storage::Storage& storage, const storage::Context& context);

// How a module counts its own rows by brute force: $1 the county; rows (school, day as number since 1970 or month as text, amount), any number for a
// school and month. For measures of a term only the sums of its months are compared.
enum class Grain {
    month,  // month by month; of a term's measure its sum
    total,  // only what stands now: the rows carry no day for each change
};
struct Recount {
    const Measure* measure;
    const storage::Query* query;
    Grain grain = Grain::month;
};
struct Difference {
    BodyId school;
    std::string measure;
    std::string month;  // of a term: its first; empty: in total
    std::int64_t counted = 0;
    std::int64_t kept = 0;
};
BOOST_DESCRIBE_STRUCT(Difference, (), (school, measure, month, counted, kept))
std::vector<Difference> recount(Work& work, std::string_view county, std::span<const Recount> recounts);
// Adds what is missing. In the county of the write.
std::int64_t mend(Work& work, std::span<const Recount> recounts);

}  // namespace luoshi::tally
