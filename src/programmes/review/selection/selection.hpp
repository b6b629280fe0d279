// Who is chosen when places are few and quotas many: exact, with a reason for everybody who is not.
//
// Candidates stand in one strict order: score, then the tie rules in their order. Of all sets that keep every rule the one is chosen that is best by
// this order: the first in it is chosen if any permitted set holds him, then the second if any permitted set holds both, and so on down. So nobody
// is passed over for somebody behind him unless a rule forces it, and the rule can be named. (README.md says why not the greatest sum.)
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::programmes::review::selection {

struct Candidate {
    std::string id;
    std::int64_t score = 0;           // thousandths
    std::vector<std::int64_t> ties;   // by Rules::ties; more is better; all of the same length
    std::vector<std::string> groups;  // ids; any number, they may overlap
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (id, score, ties, groups))

// A prefecture, a school, a kind, an industry.
struct Group {
    std::string id;
    std::string kind;
    std::string words;
    std::optional<std::int64_t> min = {};
    std::optional<std::int64_t> max = {};
};
BOOST_DESCRIBE_STRUCT(Group, (), (id, kind, words, min, max))

// For every group of a kind that has no such bound of its own: at least one for each prefecture, at most two for a school.
struct Every {
    std::string kind;
    std::optional<std::int64_t> min = {};
    std::optional<std::int64_t> max = {};
};
BOOST_DESCRIBE_STRUCT(Every, (), (kind, min, max))

// At most one of these: a school's lines that exclude each other.
struct Exclusion {
    std::string id;
    std::string words;
    std::vector<std::string> candidates;
};
BOOST_DESCRIBE_STRUCT(Exclusion, (), (id, words, candidates))

struct Rules {
    std::int64_t places = 0;
    std::optional<std::int64_t> at_least = {};    // places that must be filled
    std::optional<std::int64_t> pass_score = {};  // below it nobody is chosen
    std::vector<std::string> ties = {};           // names of the tie rules: fewer vetoes, core items, number of the draw
    std::vector<Group> groups = {};
    std::vector<Every> every = {};
    std::vector<Exclusion> exclusions = {};
    std::int64_t reserve = 0;  // so many stand by, in order
};
BOOST_DESCRIBE_STRUCT(Rules, (), (places, at_least, pass_score, ties, groups, every, exclusions, reserve))

struct Contest {
    std::vector<Candidate> candidates;
    Rules rules;
};
BOOST_DESCRIBE_STRUCT(Contest, (), (candidates, rules))

enum class Kind { places, at_least, group_max, group_min, exclusion, pass_score };
BOOST_DESCRIBE_ENUM(Kind, places, at_least, group_max, group_min, exclusion, pass_score)

// One rule by name, with the sentence that users read.
struct RuleName {
    Kind kind = Kind::places;
    std::string id;  // of the group or exclusion
    std::int64_t bound = 0;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(RuleName, (), (kind, id, bound, words, words_en))

struct Selection {
    std::vector<std::string> chosen;   // the best first
    std::vector<std::string> reserve;  // the next in order who may be chosen at all; who moves up for whom: move_up
    std::vector<std::string> order;    // everybody, the best first
    std::int64_t sum = 0;              // of the chosen ones' scores
};
BOOST_DESCRIBE_STRUCT(Selection, (), (chosen, reserve, order, sum))

// Refuses with "bad-contest" (the fields say what), "tied" (two are alike in everything: draw a number), "no-selection" (the rules cannot all be kept;
// the fields name the smallest clash) or "too-hard" (never seen: the search was given up).
Result<Selection> select(const Contest& contest);

// The rules of a smallest clash; empty when there is a permitted set. No rule of it can be left out; one or two rules are found wherever so few clash.
Result<std::vector<RuleName>> clash(const Contest& contest);

// Who moves up when these withdraw or lose their award: the others keep theirs. Only whoever is in reserve moves up. Refuses with "no-selection" when
// a rule can no longer be kept, and names it.
Result<std::vector<std::string>> move_up(const Contest& contest, const Selection& selection, const std::vector<std::string>& withdrawn);

// One bound moved: places, a group's max or min.
struct Change {
    RuleName rule;  // as it is
    std::int64_t to = 0;
};
BOOST_DESCRIBE_STRUCT(Change, (), (rule, to))
// The contest with the change made.
Contest changed(Contest contest, const Change& change);
Contest with_score(Contest contest, std::string_view candidate, std::int64_t score);

struct Explanation {
    std::string candidate;
    std::int64_t rank = 0;         // from 1
    std::vector<RuleName> bound;   // with the ones chosen before, these rules left no place; none of them can be left out
    std::optional<std::int64_t> score_needed;  // the lowest score with which it would have been chosen; nothing: none would have been enough
    std::vector<Change> changes;   // together they would have been enough, and not with any one a step smaller; none: no twelve steps are enough
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(Explanation, (), (candidate, rank, bound, score_needed, changes, words, words_en))

// For each who is not chosen, in order. Refuses as select does.
Result<std::vector<Explanation>> explain(const Contest& contest);
// For one; refuses with "not-a-loser" besides.
Result<Explanation> explain(const Contest& contest, std::string_view candidate);

}  // namespace luoshi::programmes::review::selection
