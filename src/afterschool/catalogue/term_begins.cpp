#include "afterschool/catalogue/term_begins.hpp"

namespace luoshi::afterschool::catalogue {

TermBegins::TermBegins(Work& work, const std::set<TermOfSchool>& terms) {
    std::map<std::pair<int, org::TermKind>, std::set<std::string>> paths;
    for (const auto& [year, term, path] : terms) paths[{year, term}].insert(path);
    for (const auto& [asked, of] : paths) {
        for (const auto& [path, day] : org::starts_of_term(work, of, asked.first, asked.second)) starts_.emplace(TermOfSchool{asked.first, asked.second, path}, day);
    }
}

std::optional<Date> TermBegins::of(const TermOfSchool& term) const {
    const auto found = starts_.find(term);
    return found == starts_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace luoshi::afterschool::catalogue
