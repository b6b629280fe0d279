// Construction by saturation: always the lecture with the least choice left, into the period that takes the least
// choice from others, into the room that fits best.
#include <algorithm>
#include <limits>

#include "afterschool/timetable/solver/prng.hpp"
#include "afterschool/timetable/solver/solve.hpp"

namespace luoshi::afterschool::timetable::solver {
namespace {

class Construction {
 public:
    Construction(const Problem& problem, std::uint64_t seed)
        : problem_(problem),
          random_(seed),
          periods_(problem.periods()),
          rooms_(static_cast<int>(problem.rooms.size())),
          conflicts_(conflicts_of(problem)),
          blocked_(problem.meetings.size() * static_cast<std::size_t>(periods_), 0),
          taken_(static_cast<std::size_t>(periods_ * rooms_), 0),
          used_rooms_(static_cast<std::size_t>(periods_), 0) {
        for (const auto& meeting : problem.meetings) missing_.push_back(meeting.lectures);
    }

    Solution build() {
        for (const auto& fixed : problem_.fixed) {
            if (missing_[static_cast<std::size_t>(fixed.meeting)] == 0) continue;
            place(fixed.meeting, fixed.period, fixed.room ? *fixed.room : best_room(fixed.meeting, fixed.period));
        }
        for (int m = most_pressed(); m >= 0; m = most_pressed()) {
            const int period = best_period(m);
            place(m, period, best_room(m, period));
        }
        return std::move(solution_);
    }

 private:
    std::size_t at(int meeting, int period) const { return static_cast<std::size_t>(meeting * periods_ + period); }
    bool is_free(int meeting, int period) const {
        return problem_.is_open(meeting, period) && blocked_[at(meeting, period)] == 0 &&
               used_rooms_[static_cast<std::size_t>(period)] < rooms_;
    }
    int choice(int meeting) const {
        int free = 0;
        for (int p = 0; p < periods_; ++p) free += is_free(meeting, p) ? 1 : 0;
        return free;
    }

    // The meeting whose missing lectures have the fewest free periods between them; −1 when all stand.
    int most_pressed() {
        int best = -1;
        int best_slack = std::numeric_limits<int>::max();
        std::size_t best_degree = 0;
        for (int m = 0; m < static_cast<int>(problem_.meetings.size()); ++m) {
            const int missing = missing_[static_cast<std::size_t>(m)];
            if (missing == 0) continue;
            const int slack = choice(m) - missing;
            const auto degree = conflicts_[static_cast<std::size_t>(m)].size();
            if (slack < best_slack || (slack == best_slack && degree > best_degree)) {
                best = m;
                best_slack = slack;
                best_degree = degree;
            }
        }
        return best;
    }

    // Few others lose a choice, few rooms are taken, a day that the meeting does not use yet; where nothing is free,
    // the least bad open period.
    int best_period(int meeting) {
        int best = 0;
        long best_badness = std::numeric_limits<long>::max();
        for (int p = 0; p < periods_; ++p) {
            if (!problem_.is_open(meeting, p)) continue;
            long badness = is_free(meeting, p) ? 0 : 1'000'000 + 100'000L * blocked_[at(meeting, p)];
            for (const int other : conflicts_[static_cast<std::size_t>(meeting)]) {
                if (missing_[static_cast<std::size_t>(other)] > 0 && is_free(other, p)) badness += 10;
            }
            badness += 4L * used_rooms_[static_cast<std::size_t>(p)];
            if (uses_day(meeting, problem_.day_of(p))) badness += 30;
            badness = badness * 8 + random_.below(8);
            if (badness < best_badness) {
                best = p;
                best_badness = badness;
            }
        }
        return best;  // a meeting with no open period at all stands in the first one; the referee says so
    }

    int best_room(int meeting, int period) const {
        const int pupils = problem_.meetings[static_cast<std::size_t>(meeting)].pupils;
        int best = 0;
        long best_badness = std::numeric_limits<long>::max();
        for (int r = 0; r < rooms_; ++r) {
            const int spare = problem_.rooms[static_cast<std::size_t>(r)].capacity - pupils;
            long badness = spare >= 0 ? spare : -20L * spare;
            if (taken_[static_cast<std::size_t>(period * rooms_ + r)] != 0) badness += 100'000'000;
            if (!problem_.does_suit(meeting, r)) badness += 10'000'000'000;
            if (badness < best_badness) {
                best = r;
                best_badness = badness;
            }
        }
        return best;
    }

    bool uses_day(int meeting, int day) const {
        return std::ranges::any_of(
            solution_, [&](const Placement& p) { return p.meeting == meeting && problem_.day_of(p.period) == day; });
    }

    void place(int meeting, int period, int room) {
        solution_.push_back({meeting, room, period});
        --missing_[static_cast<std::size_t>(meeting)];
        ++blocked_[at(meeting, period)];
        for (const int other : conflicts_[static_cast<std::size_t>(meeting)]) ++blocked_[at(other, period)];
        if (taken_[static_cast<std::size_t>(period * rooms_ + room)]++ == 0)
            ++used_rooms_[static_cast<std::size_t>(period)];
    }

    const Problem& problem_;
    Prng random_;
    int periods_, rooms_;
    std::vector<std::vector<int>> conflicts_;
    std::vector<int> blocked_;     // meetings × periods: lectures there that forbid this meeting
    std::vector<int> taken_;       // periods × rooms
    std::vector<int> used_rooms_;  // by period
    std::vector<int> missing_;
    Solution solution_;
};

}  // namespace

Solution construct(const Problem& problem, std::uint64_t seed) { return Construction(problem, seed).build(); }

}  // namespace luoshi::afterschool::timetable::solver
