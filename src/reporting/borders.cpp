#include "reporting/borders.hpp"

#include <algorithm>

#include "reporting/periods.hpp"
#include "reporting/queries.hpp"

namespace luoshi::reporting {
namespace {

struct Went {
    std::string old_county;
    BodyId old_school;
    std::string new_county;
    BodyId new_school;
};
BOOST_DESCRIBE_STRUCT(Went, (), (old_county, old_school, new_county, new_school))

struct PlaceRow {
    std::string county;
    BodyId id;
    std::string code, name, from, until, path;
};
BOOST_DESCRIBE_STRUCT(PlaceRow, (), (county, id, code, name, from, until, path))

// The part of a path right below a code: "/430000/430100/430104/" below 430000 is 430100.
std::string part_below(const std::string& path, const std::string& code) {
    const auto at = path.find("/" + code + "/");
    if (at == std::string::npos) return {};
    const auto begin = at + code.size() + 2;
    if (begin >= path.size()) return {};
    return path.substr(begin, path.find('/', begin) - begin);
}

}  // namespace

std::vector<Successor> successors(Work& work) {
    const auto rows = work.all<Went>(queries::successors);
    std::map<BodyId, std::pair<std::string, BodyId>> next;
    for (const auto& row : rows) next[row.old_school] = {row.new_county, row.new_school};
    std::vector<Successor> all;
    for (const auto& [old_school, target] : next) {
        auto last = target;
        for (std::size_t steps = 0; steps < next.size() && next.contains(last.second); ++steps) last = next.at(last.second);
        const auto& row = *std::ranges::find(rows, old_school, &Went::old_school);
        all.push_back({row.old_county, old_school, last.first, last.second});
    }
    return all;
}

CountyMap::CountyMap(Work& work, Borders borders) : borders_(borders) {
    std::map<std::string, std::string> of;  // county → the code of the body that stands for it
    for (const auto& row : work.all<PlaceRow>(queries::places_of_counties)) {
        const auto& code = of.try_emplace(row.county, row.code).first->second;  // a government comes before a zone
        if (code == row.code) stays_[row.county].push_back({row.from, row.until, row.path});
    }
}

const CountyMap::Stay* CountyMap::stay(const std::string& county, const std::string& day) const {
    const auto found = stays_.find(county);
    if (found == stays_.end() || found->second.empty()) return nullptr;
    if (borders_ == Borders::today) return &found->second.back();
    for (const auto& one : found->second) {
        if (one.from <= day && day < one.until) return &one;
    }
    return day < found->second.front().from ? &found->second.front() : &found->second.back();
}

std::string CountyMap::child_of(const std::string& code, const std::string& county, const std::string& month) const {
    const auto* one = stay(county, end_of(month).to_string());
    return one == nullptr ? std::string{} : part_below(one->path, code);
}

std::vector<std::string> CountyMap::ever_below(const std::string& code) const {
    std::vector<std::string> counties;
    for (const auto& [county, stays] : stays_) {
        if (std::ranges::any_of(stays, [&](const Stay& one) { return !part_below(one.path, code).empty(); })) counties.push_back(county);
    }
    return counties;
}

}  // namespace luoshi::reporting
