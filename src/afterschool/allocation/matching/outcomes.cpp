#include "afterschool/allocation/matching/outcomes.hpp"

#include <algorithm>
#include <map>
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

// Who sits on a place kept for their group: the first of each group, as many as there are.
class KeptSeats {
 public:
    KeptSeats(const Market& market, std::uint32_t course) : market_(market) {
        for (const auto& reserve : market.reserves) {
            if (reserve.course == course) left_.push_back(reserve);
        }
    }
    std::uint32_t all() const {
        std::uint32_t sum = 0;
        for (const auto& reserve : left_) sum += reserve.seats;
        return sum;
    }
    // In the course's order, best first.
    bool takes(std::uint32_t applicant) {
        const auto own = std::ranges::find(left_, market_.group_of(applicant), &Reserve::group);
        if (own == left_.end() || own->seats == 0) return false;
        --own->seats;
        return true;
    }

 private:
    const Market& market_;
    std::vector<Reserve> left_;
};

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
        KeptSeats kept(market, c);
        course.kept = std::min(kept.all(), course.places);
        for (const auto& wisher : wishers[c]) {
            if (wisher.wish == market.first[wisher.applicant]) ++course.wished_first;
            if (!seated(wisher)) continue;
            ++course.seated;
            if (!kept.takes(wisher.applicant)) course.last_open = wisher.applicant;
            course.at_last_priority =
                course.last && course.last_priority == wisher.priority ? course.at_last_priority + 1 : 1;
            course.last = wisher.applicant;
            course.last_priority = wisher.priority;
        }
        const bool was_closed = std::ranges::find(closed, c) != closed.end();
        std::uint32_t place = 0;
        std::uint32_t before = 0;  // who stands before and sits here, or would like to
        for (const auto& wisher : wishers[c]) {
            auto& outcome = outcomes.wishes[wisher.wish];
            outcome.place = ++place;
            if (seated(wisher)) {
                outcome.why = before++ < course.places ? Why::seated : Why::seated_kept;
            } else if (seats[wisher.applicant] != none &&
                       market.first[wisher.applicant] + seats[wisher.applicant] < wisher.wish) {
                outcome.why = Why::better_wish;
            } else {
                ++before;
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

namespace {

// What a course holds: in its order where places are kept, otherwise only the last matters.
struct Held {
    std::vector<Wisher> seated;
    std::optional<Wisher> last_open;            // the last without a kept place
    std::map<std::uint16_t, std::uint32_t> of;  // holders of each group
};

std::vector<Held> held_by_course(const Market& market, std::span<const std::uint32_t> line, const Seats& seats) {
    std::vector<Held> held(market.courses());
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        if (seats[a] == none) continue;
        const auto wish = market.first[a] + seats[a];
        held[market.course[wish]].seated.push_back({market.priority_of(a, seats[a]), line[a], a, wish});
    }
    for (std::uint32_t c = 0; c < market.courses(); ++c) {
        auto& course = held[c];
        std::sort(course.seated.begin(), course.seated.end());
        KeptSeats kept(market, c);
        for (const auto& one : course.seated) {
            if (!market.reserves.empty()) ++course.of[market.group_of(one.applicant)];
            if (!kept.takes(one.applicant)) course.last_open = one;
        }
    }
    return held;
}

// Somebody who sits on no kept place stands behind, or places of the own group went to those behind.
bool passed_over(const Market& market, std::uint32_t c, const Held& held, const Wisher& wisher) {
    if (held.seated.size() < market.places[c]) return true;
    if (held.last_open && wisher < *held.last_open) return true;
    const auto own = market.group_of(wisher.applicant);
    for (const auto& reserve : market.reserves) {
        if (reserve.course != c || reserve.group != own || reserve.seats == 0) continue;
        const auto same = held.of.find(own);
        if ((same == held.of.end() || same->second < reserve.seats) && held.last_open) return true;
        for (const auto& one : held.seated) {
            if (market.group_of(one.applicant) == own && wisher < one) return true;
        }
    }
    return false;
}

}  // namespace

Fairness fairness_of(const Market& market, std::span<const std::uint32_t> line, const Seats& seats) {
    Fairness fairness;
    fairness.applicants = market.applicants();
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        if (seats[a] == none) {
            ++fairness.nothing;
            continue;
        }
        ++fairness.any_wish;
        if (seats[a] == 0) ++fairness.first_wish;
        if (fairness.by_rank.size() <= seats[a]) fairness.by_rank.resize(seats[a] + 1, 0);
        ++fairness.by_rank[seats[a]];
    }
    const auto held = held_by_course(market, line, seats);
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        const auto wishes = market.wishes_of(a);
        const auto better = std::min<std::size_t>(seats[a] == none ? wishes.size() : seats[a], wishes.size());
        for (std::uint32_t w = 0; w < better; ++w) {
            const Wisher wisher{market.priority_of(a, w), line[a], a, market.first[a] + w};
            if (!passed_over(market, wishes[w], held[wishes[w]], wisher)) continue;
            ++fairness.justified_envy;
            break;
        }
    }
    return fairness;
}

}  // namespace luoshi::afterschool::allocation::matching
