#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>

#include "programmes/review/selection/run.hpp"

namespace luoshi::programmes::review::selection {
namespace {

// A contest and what came of it, kept with the state before each decision.
class Told {
 public:
    Told(const Contest& contest, Compiled ready) : contest_(contest), ready_(std::move(ready)), oracle_(ready_), run_(ready_, oracle_) {}
    bool begin() { return run_.begin(); }
    void go() {
        for (std::uint32_t place = 0; place < ready_.order.size(); ++place) {
            boxes_.push_back(run_.box());
            chosen_.push_back(ready_.passes[place] != 0 && run_.take(place) ? 1 : 0);
        }
    }
    const Compiled& ready() const { return ready_; }
    const Oracle& oracle() const { return oracle_; }
    bool chosen(std::uint32_t place) const { return chosen_[place] != 0; }
    const Candidate& candidate(std::uint32_t place) const { return contest_.candidates[ready_.order[place]]; }
    std::optional<std::uint32_t> place_of(std::string_view id) const {
        for (std::uint32_t place = 0; place < ready_.order.size(); ++place) {
            if (candidate(place).id == id) return place;
        }
        return std::nullopt;
    }
    // What stood against this candidate: with those before it chosen and it too, these rules cannot be kept.
    std::vector<std::uint32_t> bound_by(std::uint32_t place) const {
        auto box = boxes_[place];
        ++box.low[ready_.type[place]];
        return smallest_clash(ready_, oracle_, box);
    }
    // The furthest place down the order at which the candidate would still have been chosen; nothing: not even at the top.
    std::optional<std::uint32_t> last_good_place(std::uint32_t place) const {
        const auto good = [&](std::uint32_t at) {
            auto box = boxes_[at];
            return ++box.low[ready_.type[place]] <= box.high[ready_.type[place]] && oracle_.find(std::move(box));
        };
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
    const Contest& contest_;
    Compiled ready_;
    Oracle oracle_;
    Run run_;
    std::vector<Box> boxes_;  // before the decision at each place
    std::vector<char> chosen_;
};

Result<std::unique_ptr<Told>> told(const Contest& contest) {
    TRY(Compiled ready, compiled(contest));
    auto result = std::make_unique<Told>(contest, std::move(ready));
    if (!result->begin()) return no_selection(result->ready(), smallest_clash(result->ready(), result->oracle(), {std::vector<std::int64_t>(result->ready().of_type.size()), result->ready().of_type}));
    result->go();
    return result;
}

// Just enough to stand before that one.
std::int64_t score_before(const Candidate& other, const Candidate& candidate) { return candidate.ties > other.ties ? other.score : other.score + 1; }

bool would_be_chosen(const Contest& contest, std::string_view id) {
    const auto selection = select(contest);
    return selection && std::ranges::find(selection->chosen, id) != selection->chosen.end();
}

std::optional<std::int64_t> score_needed(const Contest& contest, const Told& run, std::uint32_t place) {
    const auto& candidate = run.candidate(place);
    if (run.ready().passes[place] == 0) {
        // Below the pass score it took no part: with just that score everything is decided anew.
        const auto passed = with_score(contest, candidate.id, *contest.rules.pass_score);
        if (would_be_chosen(passed, candidate.id)) return contest.rules.pass_score;
        const auto again = told(passed);
        if (!again) return std::nullopt;  // alike with somebody in everything
        return score_needed(passed, **again, *(*again)->place_of(candidate.id));
    }
    const auto good = run.last_good_place(place);
    if (!good) return std::nullopt;
    return score_before(run.candidate(*good), candidate);
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
// when a bound moves, so the contest is made ready only once.
class Mover {
 public:
    explicit Mover(const Compiled& ready) : ready_(ready), trial_(ready), oracle_(trial_) {}
    std::vector<Change> changes(std::uint32_t place) {
        moved_.clear();
        for (int n = 0; n <= moves_most; ++n) {
            const auto turn = turn_of(place);
            if (turn.chosen) return fewest(place);
            if (!move_one(turn.bound)) return {};
        }
        return {};
    }

 private:
    // What comes of the candidate; those behind it are not looked at.
    struct Turn {
        bool chosen = false;
        std::vector<std::uint32_t> bound;
    };
    Turn turn_of(std::uint32_t place) {
        for (std::uint32_t b = 0; b < trial_.bounds.size(); ++b) trial_.bounds[b].number = ready_.bounds[b].number;
        for (const auto& [b, by] : moved_) trial_.bounds[b].number += by;
        Run run(trial_, oracle_);
        if (!run.begin()) return {};
        for (std::uint32_t before = 0; before < place; ++before) {
            if (trial_.passes[before] != 0) run.take(before);
        }
        auto box = run.box();
        if (run.take(place)) return {true, {}};
        ++box.low[trial_.type[place]];
        return {false, smallest_clash(trial_, oracle_, box)};
    }
    // A group's bound before that of everybody: it says more.
    bool move_one(const std::vector<std::uint32_t>& bound) {
        const auto worth = [&](std::uint32_t b) {
            const auto kind = trial_.bounds[b].name.kind;
            return kind == Kind::group_max ? 3 : kind == Kind::places ? 2 : 1;
        };
        std::optional<std::uint32_t> best;
        for (const auto b : bound) {
            const auto step = step_of(trial_.bounds[b].name.kind);
            if (!step || (*step < 0 && trial_.bounds[b].number == 0)) continue;
            if (!best || worth(b) > worth(*best)) best = b;
        }
        if (best) moved_[*best] += *step_of(trial_.bounds[*best].name.kind);
        return best.has_value();
    }
    // Takes back one step of one bound where that is enough, too, until nothing can be taken back.
    bool take_back(std::uint32_t place) {
        for (auto at = moved_.begin(); at != moved_.end(); ++at) {
            const auto step = at->second > 0 ? 1 : -1;
            at->second -= step;
            if (turn_of(place).chosen) {
                if (at->second == 0) moved_.erase(at);
                return true;
            }
            at->second += step;
        }
        return false;
    }
    std::vector<Change> fewest(std::uint32_t place) {
        while (take_back(place)) {}
        std::vector<Change> changes;
        for (const auto& [b, by] : moved_) changes.push_back({ready_.bounds[b].name, ready_.bounds[b].number + by});
        return changes;
    }
    const Compiled& ready_;
    Compiled trial_;
    Oracle oracle_;
    std::map<std::uint32_t, std::int64_t> moved_;  // by how much each bound moves
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

Explanation explained(const Contest& contest, const Told& run, Mover& mover, std::uint32_t place) {
    Explanation result;
    result.candidate = run.candidate(place).id;
    result.rank = place + 1;
    if (run.ready().passes[place] == 0) {
        result.bound.push_back(*run.ready().pass_score);
    } else {
        for (const auto r : run.bound_by(place)) result.bound.push_back(run.ready().bounds[r].name);
        result.changes = mover.changes(place);
    }
    result.score_needed = score_needed(contest, run, place);
    say(run.candidate(place), result);
    return result;
}

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
        TRY(const auto run, told(contest));
        Mover mover(run->ready());
        std::vector<Explanation> all;
        for (std::uint32_t place = 0; place < contest.candidates.size(); ++place) {
            if (!run->chosen(place)) all.push_back(explained(contest, *run, mover, place));
        }
        return all;
    } catch (const TooHard&) {
        return too_hard();
    }
}

Result<Explanation> explain(const Contest& contest, std::string_view candidate) {
    try {
        TRY(const auto run, told(contest));
        const auto place = run->place_of(candidate);
        if (!place || run->chosen(*place))
            return Problem{Code::conflict, "not-a-loser", fmt::format("{} 不在未入选者之中", candidate), fmt::format("{} is not among those who were not chosen", candidate)};
        Mover mover(run->ready());
        return explained(contest, *run, mover, *place);
    } catch (const TooHard&) {
        return too_hard();
    }
}

}  // namespace luoshi::programmes::review::selection
