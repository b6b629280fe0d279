#include "afterschool/allocation/matching/parts.hpp"

#include <numeric>

namespace luoshi::afterschool::allocation::matching {
namespace {

// Courses that some applicant connects, by union and find with halved paths.
class Connected {
 public:
    explicit Connected(std::uint32_t courses) : parent_(courses) { std::iota(parent_.begin(), parent_.end(), 0U); }
    std::uint32_t find(std::uint32_t course) {
        while (parent_[course] != course) {
            parent_[course] = parent_[parent_[course]];
            course = parent_[course];
        }
        return course;
    }
    // The smaller number stays the root, so that parts follow the order of the courses.
    void join(std::uint32_t& root, std::uint32_t course) {
        if (parent_[course] == root) return;
        const auto other = find(course);
        if (other < root) {
            parent_[root] = other;
            root = other;
        } else {
            parent_[other] = root;
        }
    }

 private:
    std::vector<std::uint32_t> parent_;
};

}  // namespace

Parts parts_of(const Market& market, std::span<const std::uint32_t> sequence) {
    Connected connected(market.courses());
    const auto applicants = market.applicants();
    for (std::uint32_t a = 0; a < applicants; ++a) {
        const auto wishes = market.wishes_of(a);
        if (wishes.empty()) continue;
        auto root = connected.find(wishes[0]);
        for (const auto course : wishes.subspan(1)) connected.join(root, course);
    }
    std::vector<std::uint32_t> part_of_course(market.courses(), none);
    std::uint32_t count = 0;
    for (std::uint32_t c = 0; c < market.courses(); ++c) {
        const auto root = connected.find(c);
        if (part_of_course[root] == none) part_of_course[root] = count++;
        part_of_course[c] = part_of_course[root];
    }
    const auto part_of = [&](std::uint32_t a) { return part_of_course[market.course[market.first[a]]]; };
    Parts parts;
    parts.begin.assign(count + 1, 0);
    std::uint32_t wishing = 0;
    for (std::uint32_t a = 0; a < applicants; ++a) {
        if (market.first[a] == market.first[a + 1]) continue;
        ++parts.begin[part_of(a) + 1];
        ++wishing;
    }
    std::partial_sum(parts.begin.begin(), parts.begin.end(), parts.begin.begin());
    parts.applicants.resize(wishing);
    auto next = parts.begin;
    for (std::uint32_t i = 0; i < applicants; ++i) {
        const auto a = sequence.empty() ? i : sequence[i];
        if (market.first[a] == market.first[a + 1]) continue;
        parts.applicants[next[part_of(a)]++] = a;
    }
    return parts;
}

}  // namespace luoshi::afterschool::allocation::matching
