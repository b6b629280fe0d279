// When the courses of a plan begin: with the first day of its term. A course that is published and has not begun is a new one, not a running one; where nobody
// has fixed the days of the term, a published course counts as running.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "org/api.hpp"

namespace luoshi::afterschool::catalogue {

// Year, term and path of the school.
using TermOfSchool = std::tuple<int, org::TermKind, std::string>;

class TermBegins {
 public:
    // One query for each term that is asked about.
    TermBegins(Work& work, const std::set<TermOfSchool>& terms);
    std::optional<Date> of(const TermOfSchool& term) const;

 private:
    std::map<TermOfSchool, Date> starts_;
};

// Of rows with `school_year`, `term` and `path`.
template <class Row>
TermOfSchool term_of(const Row& row) {
    return {row.school_year, row.term, row.path};
}
template <class Rows>
TermBegins begins_of(Work& work, const Rows& rows) {
    std::set<TermOfSchool> terms;
    for (const auto& row : rows) terms.insert(term_of(row));
    return {work, terms};
}

inline bool has_begun(const std::optional<Date>& begins, Date today) { return !begins || *begins <= today; }

}  // namespace luoshi::afterschool::catalogue
