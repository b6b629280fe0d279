#include "afterschool/allocation/matching/outcomes.hpp"

#include <algorithm>
#include <numeric>

namespace luoshi::afterschool::allocation::matching {
namespace {

struct Wisher {
    std::int32_t priority;
    std::uint32_t line;
    std::uint32_t applicant;
    std::uint32_t wish;  // index into Market::course
    bool operator<(const Wisher& other) const {
        return priority != other.priority ? priority < other.priority : line < other.line;
    }
};

std::vector<std::vector<Wisher>> wishers_by_course(const Market& market, std::span<const std::uint32_t> line,
                                                   bool by_priority) {
    std::vector<std::vector<Wisher>> wishers(market.courses());
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        for (auto w = market.first[a]; w < market.first[a + 1]; ++w) {
            wishers[market.course[w]].push_back(
                {by_priority ? market.priority_of(a, w - market.first[a]) : 0, line[a], a, w});
        }
    }
    for (auto& list : wishers) std::sort(list.begin(), list.end());
    return wishers;
}

Why why_not(const Market& market, const CourseOutcome& course, const Wisher& wisher, Mechanism mechanism, bool closed) {
    if (closed) return Why::closed;
    if (course.places == 0) return Why::no_places;
    if (mechanism != Mechanism::da) return Why::full_at_turn;
    if (!market.quotas.empty() && course.seated < course.places) return Why::class_quota;
    if (!course.last) return Why::no_places;
    const auto last_line_earlier = wisher.priority > *course.last_priority;
    return last_line_earlier ? Why::lower_priority : Why::after_cutoff;
}

}  // namespace

Outcomes explain(const Market& market, std::span<const std::uint32_t> line, Mechanism mechanism, const Seats& seats,
                 std::span<const std::uint32_t> closed) {
    Outcomes outcomes;
    outcomes.wishes.resize(market.course.size());
    outcomes.courses.resize(market.courses());
    const auto wishers = wishers_by_course(market, line, mechanism == Mechanism::da);
    const auto seated = [&](const Wisher& w) {
        return seats[w.applicant] != none && market.first[w.applicant] + seats[w.applicant] == w.wish;
    };
    for (std::uint32_t c = 0; c < market.courses(); ++c) {
        auto& course = outcomes.courses[c];
        course.places = market.places[c];
        course.wished = static_cast<std::uint32_t>(wishers[c].size());
        for (const auto& wisher : wishers[c]) {
            if (wisher.wish == market.first[wisher.applicant]) ++course.wished_first;
            if (!seated(wisher)) continue;
            ++course.seated;
            course.at_last_priority =
                course.last && course.last_priority == wisher.priority ? course.at_last_priority + 1 : 1;
            course.last = wisher.applicant;
            course.last_priority = wisher.priority;
        }
        const bool was_closed = std::ranges::find(closed, c) != closed.end();
        std::uint32_t place = 0;
        for (const auto& wisher : wishers[c]) {
            auto& outcome = outcomes.wishes[wisher.wish];
            outcome.place = ++place;
            if (seated(wisher)) {
                outcome.why = Why::seated;
            } else if (seats[wisher.applicant] != none &&
                       market.first[wisher.applicant] + seats[wisher.applicant] < wisher.wish) {
                outcome.why = Why::better_wish;
            } else {
                outcome.why = why_not(market, course, wisher, mechanism, was_closed);
                // Behind by number alone, and yet somebody with a later number got in: the seat of a group or of
                // another class.
                const bool passed_over = mechanism == Mechanism::da && course.last &&
                                         outcome.why == Why::after_cutoff && wisher.priority == *course.last_priority &&
                                         line[*course.last] > wisher.line;
                const bool passed_by_tier = mechanism == Mechanism::da && course.last &&
                                            outcome.why == Why::after_cutoff && wisher.priority < *course.last_priority;
                if (passed_over || passed_by_tier)
                    outcome.why = market.quotas.empty() ? Why::reserved : Why::class_quota;
            }
        }
    }
    return outcomes;
}

Fairness fairness_of(const Market& market, std::span<const std::uint32_t> line, const Seats& seats) {
    Fairness fairness;
    fairness.applicants = market.applicants();
    struct Last {
        std::uint32_t seated = 0;
        std::int32_t priority = 0;
        std::uint32_t line = 0;
    };
    std::vector<Last> last(market.courses());
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        if (seats[a] == none) {
            ++fairness.nothing;
            continue;
        }
        ++fairness.any_wish;
        if (seats[a] == 0) ++fairness.first_wish;
        if (fairness.by_rank.size() <= seats[a]) fairness.by_rank.resize(seats[a] + 1, 0);
        ++fairness.by_rank[seats[a]];
        auto& course = last[market.course[market.first[a] + seats[a]]];
        const auto priority = market.priority_of(a, seats[a]);
        if (course.seated == 0 || priority > course.priority ||
            (priority == course.priority && line[a] > course.line)) {
            course.priority = priority;
            course.line = line[a];
        }
        ++course.seated;
    }
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        const auto wishes = market.wishes_of(a);
        const auto better = std::min<std::size_t>(seats[a] == none ? wishes.size() : seats[a], wishes.size());
        for (std::uint32_t w = 0; w < better; ++w) {
            const auto& course = last[wishes[w]];
            const auto priority = market.priority_of(a, w);
            const bool free = course.seated < market.places[wishes[w]];
            const bool before = course.seated > 0 &&
                                (priority < course.priority || (priority == course.priority && line[a] < course.line));
            if (!free && !before) continue;
            ++fairness.justified_envy;
            break;
        }
    }
    return fairness;
}

}  // namespace luoshi::afterschool::allocation::matching
