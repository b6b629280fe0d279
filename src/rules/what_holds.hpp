// One question: what holds here, on this day, and why?
//
// The answer is found on the line from the province down to the place asked about. Values of one place: a
// confirmed one before a reported one, and of those the one whose qualifiers fit most closely. Between places: the
// lowest one, unless it is looser than a value above it that is at least as certain; then the one above goes on
// holding. One indexed query an ask; a Ruleset asks once and answers for every parameter.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time_of_day.hpp"
#include "platform/storage/work.hpp"
#include "rules/holding.hpp"

namespace luoshi::rules {

struct Asked {
    std::string_view county = {};  // not needed to answer; for the caller's own records
    std::string_view path;         // of a school or any other body, as the tree stands today
    Date on;
    std::optional<org::Stage> stage = {};  // primary or junior; other stages fit no value that is bound to a stage
    std::optional<org::Tier> tier = {};
};

// Refuses with "no-such-parameter", "rule-not-set" (nothing holds; the detail says who has to set it) and
// "rule-needs-qualifier" (values exist only for stages or tiers and none was named). A conflict is an answer: its state
// says so.
Result<Holding> what_holds(Work& work, std::string_view parameter, const Asked& asked);

// The value alone, in the parameter's unit (money: fen). All refuse as above and with "rule-unsettled" (candidates in
// conflict, nobody has decided). Asking for another kind than the parameter's is a broken invariant and throws
// std::logic_error.
Result<std::int64_t> held_number(Work& work, std::string_view parameter, const Asked& asked);  // money, count, minutes
Result<std::string> held_word(Work& work, std::string_view parameter, const Asked& asked);  // word; of words the first
Result<std::vector<std::string>> held_words(Work& work, std::string_view parameter,
                                            const Asked& asked);  // words; of a table its keys
Result<std::vector<int>> held_weekdays(Work& work, std::string_view parameter, const Asked& asked);  // 1 is Monday
Result<TimeOfDay> held_time(Work& work, std::string_view parameter, const Asked& asked);             // time
struct Row {
    std::string key;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (), (key, number))
Result<std::vector<Row>> held_table(Work& work, std::string_view parameter, const Asked& asked);  // table
struct CutOff {
    int days_before = 0;
    TimeOfDay at;
};
Result<CutOff> held_cutoff(Work& work, std::string_view parameter, const Asked& asked);  // cutoff

// Absent where nobody has set it, so that an optional rule reads as `TRY(const auto most, number_if_set(...))`; still
// refuses a conflict.
Result<std::optional<std::int64_t>> number_if_set(Work& work, std::string_view parameter, const Asked& asked);

// Everything that stands on one line on one day: one query, then any number of asks. For batches (bills of a school, a
// page of rules).
class Ruleset {
 public:
    static Ruleset load(Work& work, std::string_view path, Date on);
    // For a term: one for each part of the days from `from` to `until` (both included) within which no value of the line
    // begins, ends, or enters or leaves its season; the first one is that of `from`. Never empty. One query.
    static std::vector<Ruleset> load_through(Work& work, std::string_view path, Date from, Date until);
    ~Ruleset();
    Ruleset(Ruleset&&) noexcept;
    Ruleset& operator=(Ruleset&&) noexcept;

    Date on() const;  // the first day for which it answers

    // As the functions above.
    Result<Holding> what_holds(std::string_view parameter, std::optional<org::Stage> stage = {},
                               std::optional<org::Tier> tier = {}) const;
    Result<std::int64_t> number(std::string_view parameter, std::optional<org::Stage> stage = {},
                                std::optional<org::Tier> tier = {}) const;
    Result<std::string> word(std::string_view parameter, std::optional<org::Stage> stage = {},
                             std::optional<org::Tier> tier = {}) const;
    Result<std::vector<std::string>> words(std::string_view parameter, std::optional<org::Stage> stage = {},
                                           std::optional<org::Tier> tier = {}) const;
    Result<std::vector<int>> weekdays(std::string_view parameter, std::optional<org::Stage> stage = {},
                                      std::optional<org::Tier> tier = {}) const;
    Result<TimeOfDay> time(std::string_view parameter, std::optional<org::Stage> stage = {},
                           std::optional<org::Tier> tier = {}) const;
    Result<std::vector<Row>> table(std::string_view parameter, std::optional<org::Stage> stage = {},
                                   std::optional<org::Tier> tier = {}) const;

 private:
    struct Rows;
    explicit Ruleset(std::unique_ptr<Rows> rows);
    std::unique_ptr<Rows> rows_;
};

}  // namespace luoshi::rules
