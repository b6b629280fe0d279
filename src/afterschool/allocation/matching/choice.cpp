#include "afterschool/allocation/matching/choice.hpp"

#include <algorithm>

namespace luoshi::afterschool::allocation::matching {

Choices::Choices(const Market& market, std::span<const std::uint32_t> line, Seats& at)
    : market_(market), line_(line), at_(at), courses_(market.courses()) {
    for (const auto& reserve : market.reserves) courses_[reserve.course].reserves.push_back(reserve);
    for (const auto& quota : market.quotas) courses_[quota.course].quotas.push_back(quota);
}

bool Choices::earlier(std::uint32_t a, std::uint32_t b) const {
    const auto pa = market_.priority_of(a, at_[a]);
    const auto pb = market_.priority_of(b, at_[b]);
    return pa != pb ? pa < pb : line_[a] < line_[b];
}

// Of holders one too many for this course's choice: the position of the one that is not chosen; none when all are.
std::uint32_t Choices::rejected_of(const Course& course, std::uint32_t places) const {
    const auto& holders = course.holders;
    if (!course.quotas.empty()) {
        std::vector<std::uint32_t> used(course.quotas.size(), 0);
        for (std::uint32_t i = 0; i < holders.size(); ++i) {
            const auto group = market_.group_of(holders[i]);
            const auto quota = std::ranges::find(course.quotas, group, &Quota::group);
            if (quota == course.quotas.end()) continue;
            if (++used[static_cast<std::size_t>(quota - course.quotas.begin())] > quota->most) return i;
        }
        return holders.size() > places ? static_cast<std::uint32_t>(holders.size() - 1) : none;
    }
    if (holders.size() <= places) return none;
    // The last one whom no reserved seat protects: the best of each group sit on the reserved seats, as many as there
    // are.
    std::vector<std::uint32_t> used(course.reserves.size(), 0);
    std::vector<bool> safe(holders.size(), false);
    for (std::uint32_t i = 0; i < holders.size(); ++i) {
        const auto reserve = std::ranges::find(course.reserves, market_.group_of(holders[i]), &Reserve::group);
        if (reserve == course.reserves.end()) continue;
        if (used[static_cast<std::size_t>(reserve - course.reserves.begin())]++ < reserve->seats) safe[i] = true;
    }
    for (auto i = static_cast<std::uint32_t>(holders.size()); i-- > 0;) {
        if (!safe[i]) return i;
    }
    return static_cast<std::uint32_t>(holders.size() - 1);  // more reserved than places: the last of all
}

std::uint32_t Choices::propose(std::uint32_t applicant) {
    const auto number = market_.course[market_.first[applicant] + at_[applicant]];
    auto& course = courses_[number];
    const auto place = std::ranges::upper_bound(course.holders, applicant,
                                                [this](std::uint32_t a, std::uint32_t b) { return earlier(a, b); });
    course.holders.insert(place, applicant);
    const auto rejected = rejected_of(course, market_.places[number]);
    if (rejected == none) return none;
    const auto out = course.holders[rejected];
    course.holders.erase(course.holders.begin() + rejected);
    return out;
}

}  // namespace luoshi::afterschool::allocation::matching
