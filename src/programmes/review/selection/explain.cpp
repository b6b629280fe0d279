#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "programmes/review/selection/run.hpp"

namespace luoshi::programmes::review::selection {
namespace {

// What came of a contest, kept with the state before each decision.
class Told {
 public:
    Told(const Compiled& ready, const Oracle& oracle) : ready_(ready), run_(ready, oracle), oracle_(oracle) {}
    bool begin() { return run_.begin(); }
    void begin(std::vector<std::int64_t> numbers) { run_.begin(std::move(numbers)); }
    void go() {
        for (std::uint32_t place = 0; place < ready_.order.size(); ++place) {
            boxes_.push_back(run_.box());
            if (numbers_.empty() || numbers_.back().second != run_.numbers()) numbers_.emplace_back(place, run_.numbers());
            chosen_.push_back(ready_.passes[place] != 0 && run_.take(place) ? 1 : 0);
        }
    }
    bool chosen(std::uint32_t place) const { return chosen_[place] != 0; }
    const std::vector<std::int64_t>& first_numbers() const { return numbers_.front().second; }
    // What stood against this candidate: with those before it chosen and it too, these rules cannot be kept.
    std::vector<std::uint32_t> bound_by(std::uint32_t place) const { return smallest_clash(ready_, oracle_, boxes_[place], {ready_.type[place], numbers_at(place)}); }
    // The furthest place down the order at which the candidate would still have been chosen; nothing: not even at the top.
    std::optional<std::uint32_t> last_good_place(std::uint32_t place) const {
        const auto good = [&](std::uint32_t at) { return oracle_.one_more(boxes_[at], ready_.type[place], numbers_at(at)).has_value(); };
        if (!good(0)) return std::nullopt;
        // Whoever is chosen further up leaves less to choose: good at a place means good at every one above.
        std::uint32_t low = 0, high = place;
        while (high - low > 1) {
            const auto middle = low + (high - low) / 2;
            (good(middle) ? low : high) = middle;
        }
        return low;
    }

 private:
    // A permitted set with those who were chosen before the place.
    const std::vector<std::int64_t>& numbers_at(std::uint32_t place) const {
        return std::prev(std::ranges::upper_bound(numbers_, place, {}, [](const auto& one) { return one.first; }))->second;
    }
    const Compiled& ready_;
    Run run_;
    const Oracle& oracle_;
    std::vector<Box> boxes_;  // before the decision at each place
    std::vector<std::pair<std::uint32_t, std::vector<std::int64_t>>> numbers_;  // from which place on
    std::vector<char> chosen_;
};

// ---- the score -------------------------------------------------------------------------------------------------------------------------------------

// Just enough to stand before that one.
std::int64_t score_before(const Candidate& other, const Candidate& candidate) { return candidate.ties > other.ties ? other.score : other.score + 1; }

// The contest as if the one at `place` had just the pass score; nothing: it would be alike with somebody in everything. The types stay as they are.
struct Raised {
    Compiled ready;
    std::uint32_t place = 0;
};
std::optional<Raised> raised(const Contest& contest, const Compiled& ready, std::uint32_t place) {
    auto candidate = contest.candidates[ready.order[place]];
    candidate.score = *contest.rules.pass_score;
    const auto other = [&](std::uint32_t at) -> const Candidate& { return contest.candidates[ready.order[at]]; };
    std::uint32_t to = 0;
    while (to < place && stands_before(other(to), candidate)) ++to;
    if (to < place && !stands_before(candidate, other(to))) return std::nullopt;
    Raised result{ready, to};
    const auto up = [&](auto& list) { std::rotate(list.begin() + to, list.begin() + place, list.begin() + place + 1); };
    up(result.ready.order);
    up(result.ready.type);
    up(result.ready.passes);
    result.ready.passes[to] = 1;
    ++result.ready.of_type[result.ready.type[to]];
    return result;
}

std::optional<std::int64_t> score_needed(const Contest& contest, const Compiled& ready, const Oracle& oracle, const Told& run, std::uint32_t place) {
    const auto& candidate = contest.candidates[ready.order[place]];
    if (ready.passes[place] != 0) {
        const auto good = run.last_good_place(place);
        return good ? std::optional(score_before(contest.candidates[ready.order[*good]], candidate)) : std::nullopt;
    }
    // Below the pass score it took no part: with just that score everything is decided anew.
    const auto passed = raised(contest, ready, place);
    if (!passed) return std::nullopt;
    Told again(passed->ready, oracle);
    again.begin(run.first_numbers());
    again.go();
    if (again.chosen(passed->place)) return contest.rules.pass_score;
    const auto good = again.last_good_place(passed->place);
    return good ? std::optional(score_before(contest.candidates[passed->ready.order[*good]], candidate)) : std::nullopt;
}

// ---- changes of bounds -----------------------------------------------------------------------------------------------------------------------------

// Whoever would need more than that need not be told.
constexpr int moves_most = 12;

// One more place, or one fewer that is kept for others; an exclusion does not move.
std::optional<std::int64_t> step_of(Kind kind) {
    switch (kind) {
        case Kind::places:
        case Kind::group_max: return 1;
        case Kind::at_least:
        case Kind::group_min: return -1;
        case Kind::exclusion:
        case Kind::pass_score: return std::nullopt;
    }
    return std::nullopt;
}

// Moves one bound of the clash after the other until the candidate is chosen, then takes back what was not needed. Order and types stay as they are
// when a bound moves, so the contest is made ready only once; and one who stands further down asks for much the same moves as one before, so that a
// trial is kept and goes on from where it stopped. Candidates are asked for from the best down.
class Mover {
 public:
    // `numbers`: of a permitted set. They keep moved bounds too, since a bound only ever moves outward.
    Mover(const Compiled& ready, std::vector<std::int64_t> numbers) : ready_(ready), trial_(ready), oracle_(trial_), numbers_(std::move(numbers)) {}
    // `bound`: what stood against it without any move.
    std::vector<Change> changes(std::uint32_t place, std::vector<std::uint32_t> bound) {
        moved_.clear();
        for (int n = 0; n < moves_most; ++n) {
            if (!move_one(bound)) return {};
            if (chosen(place)) return fewest(place);
            bound = bound_by(place);
        }
        return {};
    }

 private:
    using Moved = std::map<std::uint32_t, std::int64_t>;  // by how much each bound moves
    struct Trial {
        Run run;
        Box first;
        std::vector<char> chosen;
    };
    static constexpr std::size_t trials_most = 400;

    void set_bounds() {
        for (std::uint32_t b = 0; b < trial_.bounds.size(); ++b) trial_.bounds[b].number = ready_.bounds[b].number;
        for (const auto& [b, by] : moved_) trial_.bounds[b].number += by;
    }
    Trial& trial() {
        const auto found = trials_.find(moved_);
        if (found != trials_.end()) return found->second;
        if (trials_.size() >= trials_most) trials_.clear();
        Run run(trial_, oracle_);
        run.begin(numbers_);
        auto first = run.box();
        return trials_.emplace(moved_, Trial{std::move(run), std::move(first), {}}).first->second;
    }
    // What comes of the candidate; those behind it are not looked at.
    bool chosen(std::uint32_t place) {
        set_bounds();
        auto& it = trial();
        while (it.chosen.size() <= place) {
            const auto next = static_cast<std::uint32_t>(it.chosen.size());
            it.chosen.push_back(trial_.passes[next] != 0 && it.run.take(next) ? 1 : 0);
        }
        return it.chosen[place] != 0;
    }
    // Right after `chosen` has said no. The numbers of the trial hold for what came before the place, as nobody was chosen at it.
    std::vector<std::uint32_t> bound_by(std::uint32_t place) {
        auto& it = trial();
        auto box = it.first;
        for (std::uint32_t before = 0; before < place; ++before) {
            if (trial_.passes[before] == 0) continue;
            if (it.chosen[before] != 0) ++box.low[trial_.type[before]];
            else --box.high[trial_.type[before]];
        }
        if (it.chosen.size() == place + 1) return smallest_clash(trial_, oracle_, box, {trial_.type[place], it.run.numbers()});
        ++box.low[trial_.type[place]];
        return smallest_clash(trial_, oracle_, box);
    }
    // A group's bound before that of everybody: it says more.
    bool move_one(const std::vector<std::uint32_t>& bound) {
        const auto worth = [&](std::uint32_t b) {
            const auto kind = trial_.bounds[b].name.kind;
            return kind == Kind::group_max ? 3 : kind == Kind::places ? 2 : 1;
        };
        std::optional<std::uint32_t> best;
        for (const auto b : bound) {
            const auto step = step_of(ready_.bounds[b].name.kind);
            const auto moved = moved_.find(b);
            if (!step || (*step < 0 && ready_.bounds[b].number + (moved == moved_.end() ? 0 : moved->second) == 0)) continue;
            if (!best || worth(b) > worth(*best)) best = b;
        }
        if (best) moved_[*best] += *step_of(ready_.bounds[*best].name.kind);
        return best.has_value();
    }
    // Takes back one step of one bound where that is enough, too, until nothing can be taken back.
    bool take_back(std::uint32_t place) {
        const auto all = moved_;
        for (const auto& [b, by] : all) {
            const auto step = by > 0 ? 1 : -1;
            if (by == step) moved_.erase(b);
            else moved_[b] -= step;
            if (chosen(place)) return true;
            moved_ = all;
        }
        return false;
    }
    std::vector<Change> fewest(std::uint32_t place) {
        // A single step was needed: without it nothing is moved, and then the candidate is not chosen.
        const auto single = [&] { return moved_.size() == 1 && std::abs(moved_.begin()->second) == 1; };
        while (!single() && take_back(place)) {}
        std::vector<Change> changes;
        for (const auto& [b, by] : moved_) changes.push_back({ready_.bounds[b].name, ready_.bounds[b].number + by});
        return changes;
    }
    const Compiled& ready_;
    Compiled trial_;
    Oracle oracle_;
    std::vector<std::int64_t> numbers_;
    Moved moved_;
    std::map<Moved, Trial> trials_;
};

// ---- words -----------------------------------------------------------------------------------------------------------------------------------------

void say(const Candidate& candidate, Explanation& it) {
    it.words = fmt::format("得分 {}，列第 {} 位，未入选。", score_words(candidate.score), it.rank);
    it.words_en = fmt::format("{} points, place {}, not chosen. ", score_words(candidate.score), it.rank);
    std::string rules, rules_en;
    for (const auto& name : it.bound) {
        rules += (rules.empty() ? "" : "；") + name.words;
        rules_en += (rules_en.empty() ? "" : "; ") + name.words_en;
    }
    it.words += fmt::format("原因：{}{}。", rules, it.bound.size() == 1 && it.bound[0].kind != Kind::pass_score ? "，已由排在前面的占满" : "");
    it.words_en += fmt::format("Because: {}{}.", rules_en, it.bound.size() == 1 && it.bound[0].kind != Kind::pass_score ? ", taken by those before" : "");
    if (it.score_needed) {
        it.words += fmt::format("得分达到 {} 即可入选", score_words(*it.score_needed));
        it.words_en += fmt::format(" {} points would have been enough", score_words(*it.score_needed));
    } else {
        it.words += "得分再高也不能入选";
        it.words_en += " No score would have been enough";
    }
    for (std::size_t n = 0; n < it.changes.size(); ++n) {
        const auto& change = it.changes[n];
        it.words += fmt::format("{}“{}”改为 {}", n == 0 ? "；或者 " : "、", change.rule.words, change.to);
        it.words_en += fmt::format("{}\"{}\" with {} instead", n == 0 ? "; or " : ", ", change.rule.words_en, change.to);
    }
    if (!it.changes.empty()) it.words += "，也可入选";
    it.words += "。";
    it.words_en += ".";
}

// Everything that explanations of one contest have in common.
class Explained {
 public:
    Explained(const Contest& contest, Compiled ready) : contest_(contest), ready_(std::move(ready)), oracle_(ready_), run_(ready_, oracle_) {}
    Result<Nothing> go() {
        if (!run_.begin()) return no_selection(ready_, smallest_clash(ready_, oracle_, {std::vector<std::int64_t>(ready_.of_type.size()), ready_.of_type}));
        run_.go();
        if (!ready_.order.empty()) mover_.emplace(ready_, run_.first_numbers());
        return Nothing{};
    }
    bool chosen(std::uint32_t place) const { return run_.chosen(place); }
    std::optional<std::uint32_t> place_of(std::string_view id) const {
        const auto found = std::ranges::find_if(ready_.order, [&](std::uint32_t c) { return contest_.candidates[c].id == id; });
        if (found == ready_.order.end()) return std::nullopt;
        return static_cast<std::uint32_t>(found - ready_.order.begin());
    }
    Explanation of(std::uint32_t place) {
        const auto& candidate = contest_.candidates[ready_.order[place]];
        Explanation result;
        result.candidate = candidate.id;
        result.rank = place + 1;
        if (ready_.passes[place] == 0) {
            result.bound.push_back(*ready_.pass_score);
        } else {
            auto bound = run_.bound_by(place);
            for (const auto b : bound) result.bound.push_back(ready_.bounds[b].name);
            result.changes = mover_->changes(place, std::move(bound));
        }
        result.score_needed = score_needed(contest_, ready_, oracle_, run_, place);
        say(candidate, result);
        return result;
    }

 private:
    const Contest& contest_;
    Compiled ready_;
    Oracle oracle_;
    Told run_;
    std::optional<Mover> mover_;
};

}  // namespace

Contest changed(Contest contest, const Change& change) {
    const auto group = std::ranges::find(contest.rules.groups, change.rule.id, &Group::id);
    switch (change.rule.kind) {
        case Kind::places: contest.rules.places = change.to; break;
        case Kind::at_least: contest.rules.at_least = change.to; break;
        case Kind::pass_score: contest.rules.pass_score = change.to; break;
        case Kind::group_max: group->max = change.to; break;
        case Kind::group_min: group->min = change.to; break;
        case Kind::exclusion: break;
    }
    return contest;
}

Contest with_score(Contest contest, std::string_view candidate, std::int64_t score) {
    std::ranges::find(contest.candidates, candidate, &Candidate::id)->score = score;
    return contest;
}

Result<std::vector<Explanation>> explain(const Contest& contest) {
    try {
        TRY(Compiled ready, compiled(contest));
        Explained run(contest, std::move(ready));
        TRY_DO(run.go());
        std::vector<Explanation> all;
        for (std::uint32_t place = 0; place < contest.candidates.size(); ++place) {
            if (!run.chosen(place)) all.push_back(run.of(place));
        }
        return all;
    } catch (const TooHard&) {
        return too_hard();
    }
}

Result<Explanation> explain(const Contest& contest, std::string_view candidate) {
    try {
        TRY(Compiled ready, compiled(contest));
        Explained run(contest, std::move(ready));
        TRY_DO(run.go());
        const auto place = run.place_of(candidate);
        if (!place || run.chosen(*place))
            return Problem{Code::conflict, "not-a-loser", fmt::format("{} 不在未入选者之中", candidate), fmt::format("{} is not among those who were not chosen", candidate)};
        return run.of(*place);
    } catch (const TooHard&) {
        return too_hard();
    }
}

}  // namespace luoshi::programmes::review::selection
