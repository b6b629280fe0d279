#include "afterschool/timetable/solver/solve.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "afterschool/timetable/solver/prng.hpp"
#include "afterschool/timetable/solver/state.hpp"

namespace luoshi::afterschool::timetable::solver {
namespace {

using Seconds = std::chrono::duration<double>;

// How the annealing goes, found by trial on published instances (docs/performance.md). Temperatures are in points
// of the soft constraints.
struct Schedule {
    double hot = 4;
    double cold = 0.06;
    double swaps = 0.25;        // share of moves that exchange two lectures
    double breach = 2.5;        // points of a hard breach while it is hot, for each group that a lecture has on average
    double dearer_from = 0.3;   // share of the search after which a breach weighs more and more, in the end what it costs
    double anew_from = 0.5;     // where nothing without a breach was found by then, the rest is a new search
    double breach_anew = 10;    // and a breach weighs so much in it
};
constexpr int batch = 4096;  // moves between two looks at the clock and the temperature

// Of a change for the worse by `delta` at a temperature: worth it? exp is looked up, deltas are small whole numbers.
class Acceptance {
 public:
    void set(double temperature, double breach) {
        breach_ = breach;
        for (std::size_t d = 0; d < table_.size(); ++d) table_[d] = std::exp(-static_cast<double>(d) / temperature);
    }
    bool takes(std::int64_t delta, Prng& random) const {
        if (const auto breaches = State::breaches_in(delta); breaches != 0) {
            delta += static_cast<std::int64_t>(static_cast<double>(breaches) * (breach_ - State::hard_weight));
        }
        if (delta <= 0) return true;
        if (delta >= static_cast<std::int64_t>(table_.size())) return false;
        return random.unit() < table_[static_cast<std::size_t>(delta)];
    }

 private:
    double breach_ = State::hard_weight;
    std::array<double, 512> table_{};
};

// Of all lectures, how many groups of pupils come to one on average: what a move can gain in soft points grows with it.
double groups_of_a_lecture(const Problem& problem) {
    double lectures = 0;
    double places = 0;
    for (const auto& meeting : problem.meetings) lectures += meeting.lectures;
    for (const auto& group : problem.groups) {
        for (const int m : group.meetings) places += problem.meetings[static_cast<std::size_t>(m)].lectures;
    }
    return std::max(1.0, lectures > 0 ? places / lectures : 0);
}

// While it is hot a breach costs little more than a move can gain, so that the search may pass from one good timetable to another
// through a forbidden one; then it weighs more and more, until nothing outweighs it.
double weight_of_a_breach(const Schedule& schedule, double begun, double share) {
    const double late = std::max(0.0, share - schedule.dearer_from) / (1 - schedule.dearer_from);
    return begun * std::pow(State::hard_weight / begun, late);
}

class Search {
 public:
    Search(const Problem& problem, const Solution& start, std::uint64_t seed)
        : problem_(problem), state_(problem, start), random_(seed), best_(start), best_cost_(state_.cost()) {
        for (int m = 0; m < static_cast<int>(problem.meetings.size()); ++m) {
            auto& open = open_periods_.emplace_back();
            auto& suits = rooms_of_.emplace_back();
            for (int p = 0; p < problem.periods(); ++p) {
                if (problem.is_open(m, p)) open.push_back(p);
            }
            for (int r = 0; r < static_cast<int>(problem.rooms.size()); ++r) {
                if (problem.does_suit(m, r)) suits.push_back(r);
            }
        }
        for (int l = 0; l < state_.lectures(); ++l) {
            const auto& lecture = state_.lecture(l);
            if (!(lecture.period_fixed && lecture.room_fixed)) movable_.push_back(l);
        }
    }

    bool can_move() const { return !movable_.empty(); }
    const Solution& best() const { return best_; }
    std::int64_t best_cost() const { return best_cost_; }

    struct Climate {
        double temperature = 0;
        double breach = State::hard_weight;
    };
    void run_batch(const Climate& climate, double swaps) {
        acceptance_.set(climate.temperature, climate.breach);
        for (int i = 0; i < batch; ++i) {
            if (random_.unit() < swaps)
                try_swap();
            else
                try_move();
        }
    }

 private:
    int any_lecture() { return movable_[static_cast<std::size_t>(random_.below(static_cast<int>(movable_.size())))]; }
    template <class T>
    const T& any(const std::vector<T>& list) {
        return list[static_cast<std::size_t>(random_.below(static_cast<int>(list.size())))];
    }

    void try_move() {
        const int l = any_lecture();
        const auto& lecture = state_.lecture(l);
        const auto& open = open_periods_[static_cast<std::size_t>(lecture.meeting)];
        const auto& suits = rooms_of_[static_cast<std::size_t>(lecture.meeting)];
        if (open.empty() || suits.empty()) return;
        const int period = lecture.period_fixed ? lecture.period : any(open);
        const int room = lecture.room_fixed ? lecture.room : any(suits);
        if (period == lecture.period && room == lecture.room) return;
        // A place that is taken: change places with who stands there instead of crowding in.
        const int other = state_.alone_at(period, room);
        if (other >= 0 && other != l) return swap_these(l, other);
        const auto delta = state_.delta_move(l, period, room);
        if (!acceptance_.takes(delta, random_)) return;
        state_.move(l, period, room, delta);
        note();
    }

    void try_swap() {
        const int a = any_lecture();
        const int b = any_lecture();
        if (a != b) swap_these(a, b);
    }

    void swap_these(int a, int b) {
        const auto& one = state_.lecture(a);
        const auto& two = state_.lecture(b);
        if (one.meeting == two.meeting || !state_.may_stand(a, two.period, two.room) ||
            !state_.may_stand(b, one.period, one.room))
            return;
        const auto delta = state_.delta_swap(a, b);
        if (!acceptance_.takes(delta, random_)) return;
        state_.swap(a, b, delta);
        note();
    }

    void note() {
        if (state_.cost() >= best_cost_) return;
        best_cost_ = state_.cost();
        best_ = state_.solution();
    }

    const Problem& problem_;
    State state_;
    Prng random_;
    Acceptance acceptance_;
    Solution best_;
    std::int64_t best_cost_;
    std::vector<std::vector<int>> open_periods_;
    std::vector<std::vector<int>> rooms_of_;
    std::vector<int> movable_;
};

// How far the search is, 0 … 1. Counted in moves it is just that. With a time limit every batch takes its share of the
// time that is left: where the machine is busy elsewhere for a while, the steps grow a little and no temperature is
// skipped.
class Progress {
 public:
    explicit Progress(const SolveOptions& options)
        : seconds_(options.seconds), batches_(std::max<std::int64_t>(1, options.iterations / batch)) {}

    double share() const { return share_; }
    double elapsed() const { return Seconds(std::chrono::steady_clock::now() - started_).count(); }

    void after_batch() {
        ++done_;
        if (!seconds_) {
            share_ = static_cast<double>(done_) / static_cast<double>(batches_);
            return;
        }
        const double now = elapsed();
        const double left = *seconds_ - now;
        const double took = now - last_;
        last_ = now;
        usual_ = done_ == 1 ? took : usual_ + 0.05 * (std::min(took, 4 * usual_) - usual_);
        share_ = left <= usual_ ? 1 : share_ + (1 - share_) * usual_ / left;
    }

 private:
    std::optional<double> seconds_;
    std::int64_t batches_;
    std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
    std::int64_t done_ = 0;
    double last_ = 0;
    double usual_ = 0;  // seconds a batch takes
    double share_ = 0;
};

// What the weather is at a share of the search.
class Weather {
 public:
    explicit Weather(const Problem& problem) : groups_(groups_of_a_lecture(problem)) {}

    Search::Climate at(double share) const {
        const double part = (share - begun_at_) / (1 - begun_at_);
        const double breach = (is_anew() ? schedule_.breach_anew : schedule_.breach) * groups_;
        return {schedule_.hot * std::pow(schedule_.cold / schedule_.hot, part), weight_of_a_breach(schedule_, breach, part)};
    }
    double swaps() const { return schedule_.swaps; }

    // Some timetables are so tight that the way through forbidden ones leads nowhere.
    bool must_begin_anew(double share, std::int64_t best_cost) const {
        return !is_anew() && share >= schedule_.anew_from && best_cost >= State::hard_weight;
    }
    void begin_anew(double share) { begun_at_ = share; }

 private:
    bool is_anew() const { return begun_at_ > 0; }

    Schedule schedule_;
    double groups_;
    double begun_at_ = 0;  // the share at which this search began
};

}  // namespace

Solved solve(const Problem& problem, const SolveOptions& options) {
    Weather weather(problem);
    Progress progress(options);
    Solved solved;
    const auto start = construct(problem, options.seed);
    std::optional<Search> search(std::in_place, problem, start, options.seed);
    double told = 0;
    while (search->can_move() && search->best_cost() > 0 && progress.share() < 1) {
        if (options.on_progress && progress.share() >= told + 0.01) {
            told = progress.share();
            options.on_progress(told);
        }
        if (weather.must_begin_anew(progress.share(), search->best_cost())) {
            weather.begin_anew(progress.share());
            search.emplace(problem, start, options.seed);
        }
        search->run_batch(weather.at(progress.share()), weather.swaps());
        solved.iterations += batch;
        progress.after_batch();
    }
    solved.solution = search->best();
    solved.cost = evaluate(problem, solved.solution);
    solved.seconds = progress.elapsed();
    return solved;
}

}  // namespace luoshi::afterschool::timetable::solver
