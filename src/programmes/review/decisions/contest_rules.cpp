#include "programmes/review/decisions/contest_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace luoshi::programmes::review::decisions {
namespace {

std::string group_of(AwardScope scope, std::string_view name) { return fmt::format("{}:{}", json::enum_name(scope), name); }

struct Membership {
    AwardScope scope;
    std::string name, words;
};
// A runner recommended by an industry is of no prefecture.
std::vector<Membership> groups_of(const AwardRunner& runner) {
    std::vector<Membership> all{{AwardScope::school, runner.body.to_string(), runner.body_name}};
    if (!runner.prefecture.empty()) all.push_back({AwardScope::prefecture, runner.prefecture, runner.prefecture_name.empty() ? runner.prefecture : runner.prefecture_name});
    if (!runner.industry.empty()) all.push_back({AwardScope::industry, runner.industry, runner.industry});
    if (!runner.kind.empty()) all.push_back({AwardScope::kind, runner.kind, runner.kind});
    return all;
}

class Builder {
 public:
    Builder(const std::vector<AwardRunner>& runners, const AwardRules& rules) : runners_(runners), rules_(rules) {
        for (const auto& runner : runners) ties_ = std::max(ties_, runner.ties.size());
        for (const auto& draw : rules.draws) drawn_[draw.application] = draw.number;
    }
    selection::Contest contest() {
        auto& to = contest_.rules;
        to.places = rules_.places;
        to.at_least = rules_.at_least;
        to.pass_score = rules_.pass_score;
        to.reserve = rules_.reserve;
        for (std::size_t n = 0; n < ties_; ++n) to.ties.push_back(fmt::format("tie{}", n + 1));
        to.ties.emplace_back("draw");
        for (const auto& runner : runners_) {
            if (!ruled_out(runner)) candidate(runner);
        }
        for (const auto& bound : rules_.bounds) add(bound);
        for (const auto& [id, group] : groups_) to.groups.push_back(group);
        for (std::size_t n = 0; n < rules_.exclusions.size(); ++n) exclusion(n);
        return std::move(contest_);
    }

 private:
    void candidate(const AwardRunner& runner) {
        selection::Candidate one{name_of(runner), runner.score, runner.ties, {}};
        one.ties.resize(ties_);
        // The smaller number stands first, and the engine takes the larger value.
        const auto drawn = drawn_.find(runner.application);
        one.ties.push_back(drawn == drawn_.end() ? 0 : -drawn->second);
        for (const auto& [scope, name, words] : groups_of(runner)) {
            const auto id = group_of(scope, name);
            groups_.try_emplace(id, selection::Group{id, std::string(json::enum_name(scope)), words, {}, {}});
            one.groups.push_back(id);
        }
        contest_.candidates.push_back(std::move(one));
    }
    void add(const AwardBound& bound) {
        const std::string kind(json::enum_name(bound.scope));
        if (bound.name.empty()) {
            contest_.rules.every.push_back({kind, bound.min, bound.max});
            return;
        }
        const auto id = group_of(bound.scope, bound.name);
        auto& group = groups_.try_emplace(id, selection::Group{id, kind, bound.name, {}, {}}).first->second;
        group.min = bound.min;
        group.max = bound.max;
    }
    // Of those who take part; one alone excludes nobody.
    void exclusion(std::size_t n) {
        selection::Exclusion one{fmt::format("exclusion{}", n + 1), rules_.exclusions[n].words, {}};
        for (const auto& runner : runners_) {
            if (!ruled_out(runner) && std::ranges::find(rules_.exclusions[n].applications, runner.application) != rules_.exclusions[n].applications.end()) one.candidates.push_back(name_of(runner));
        }
        if (one.candidates.size() > 1) contest_.rules.exclusions.push_back(std::move(one));
    }

    const std::vector<AwardRunner>& runners_;
    const AwardRules& rules_;
    std::size_t ties_ = 0;
    std::map<ApplicationId, std::int64_t> drawn_;
    std::map<std::string, selection::Group> groups_;
    selection::Contest contest_;
};

AwardExplanation told(const selection::Explanation& from) {
    AwardExplanation to{from.words, from.words_en, {}, from.score_needed, {}};
    for (const auto& rule : from.bound) to.bound.push_back({rule.words, rule.words_en});
    for (const auto& change : from.changes) to.changes.push_back({change.rule.words, change.rule.words_en, change.rule.bound, change.to});
    return to;
}

Result<Nothing> check_bounds(const AwardRules& rules) {
    std::set<std::pair<AwardScope, std::string>> seen;
    for (const auto& bound : rules.bounds) {
        if (!seen.insert({bound.scope, bound.name}).second) return field_problem("rules.bounds", "bound-twice", "同一对象的名额写了两次：" + bound.name, "a group has its bounds twice: " + bound.name);
        if (!bound.min && !bound.max) return field_problem("rules.bounds", "bound-empty", "请填写至少或至多：" + bound.name, "name a minimum or a maximum: " + bound.name);
        if (bound.min.value_or(0) < 0 || bound.max.value_or(0) < 0) return field_problem("rules.bounds", "number-out-of-range", "名额不能小于 0", "a bound is not below 0");
        if (bound.min && bound.max && *bound.min > *bound.max) return field_problem("rules.bounds", "min-above-max", fmt::format("至少 {} 个大于至多 {} 个", *bound.min, *bound.max), "the minimum is above the maximum");
    }
    return Nothing{};
}

// Two who are alike in everything are drawn together, or not at all.
Result<Nothing> check_draws(const std::vector<AwardRunner>& runners, const AwardRules& rules) {
    std::map<ApplicationId, std::int64_t> drawn;
    std::set<std::int64_t> numbers;
    for (const auto& draw : rules.draws) {
        if (draw.number < 1 || !numbers.insert(draw.number).second || !drawn.emplace(draw.application, draw.number).second)
            return field_problem("rules.draws", "draw-twice", fmt::format("抽签号 {} 不是正整数，或者写了两次", draw.number), "a drawn number is not above 0, or stands twice");
    }
    std::map<std::pair<std::int64_t, std::vector<std::int64_t>>, std::pair<int, int>> alike;
    for (const auto& runner : runners) {
        auto& [all, with] = alike[{runner.score, runner.ties}];
        ++all;
        with += drawn.contains(runner.application) ? 1 : 0;
    }
    for (const auto& runner : runners) {
        const auto& [all, with] = alike[{runner.score, runner.ties}];
        if (with != 0 && with != all) return field_problem("rules.draws", "draw-incomplete", fmt::format("与“{} {}”得分和并列规则全部相同的都要有抽签号", runner.body_name, runner.title), "everybody alike in score and tie rules needs a drawn number");
    }
    return Nothing{};
}

// A minimum that these can no longer reach protects nobody.
void leave_out_minima(selection::Contest& contest, const std::set<std::string>& there, std::vector<std::string>& words) {
    auto& rules = contest.rules;
    for (auto& group : rules.groups) {
        std::optional<std::int64_t> min = group.min;
        for (const auto& every : rules.every) {
            if (every.kind == group.kind && !min) min = every.min;
        }
        const auto count = std::ranges::count_if(contest.candidates, [&](const auto& one) { return there.contains(one.id) && std::ranges::find(one.groups, group.id) != one.groups.end(); });
        if (!min || count >= *min) continue;
        words.push_back(fmt::format("{}至少 {} 个，现在最多还能有 {} 个", group.words, *min, count));
        group.min = 0;
    }
    if (rules.at_least && static_cast<std::int64_t>(there.size()) < *rules.at_least) {
        words.push_back(fmt::format("至少选出 {} 个，现在最多还能有 {} 个", *rules.at_least, there.size()));
        rules.at_least.reset();
    }
}

}  // namespace

const std::string& name_of(const AwardRunner& runner) { return runner.receipt; }

std::optional<AwardRuleWords> ruled_out(const AwardRunner& runner) {
    if (runner.vetoed) return AwardRuleWords{"过半数评审专家一票否决", "more than half of the experts gave a veto"};
    if (runner.vote_failed) return AwardRuleWords{"评审委员会表决未通过", "the vote of the panel did not pass it"};
    return std::nullopt;
}

Result<Nothing> check_rules(const std::vector<AwardRunner>& runners, const AwardRules& rules) {
    if (rules.places < 0 || rules.places > 100'000) return field_problem("rules.places", "number-out-of-range", "名额应在 0 到 100000 之间", "places lie between 0 and 100000");
    if (rules.reserve < 0 || rules.reserve > 100'000) return field_problem("rules.reserve", "number-out-of-range", "备选数应在 0 到 100000 之间", "the reserve lies between 0 and 100000");
    TRY_DO(check_bounds(rules));
    for (const auto& exclusion : rules.exclusions) {
        if (exclusion.words.empty()) return field_problem("rules.exclusions", "text-required", "请写明互斥的依据", "say why these exclude each other");
        for (const auto id : exclusion.applications) {
            if (std::ranges::find(runners, id, &AwardRunner::application) == runners.end()) return field_problem("rules.exclusions", "no-such-application", "互斥规则里有不在评审结果中的申报", "an application of an exclusion is not among the results");
        }
    }
    return check_draws(runners, rules);
}

selection::Contest contest_of(const std::vector<AwardRunner>& runners, const AwardRules& rules) { return Builder(runners, rules).contest(); }

Result<std::vector<SelectedRow>> selected(const std::vector<AwardRunner>& runners, const AwardRules& rules) {
    TRY_DO(check_rules(runners, rules));
    const auto contest = contest_of(runners, rules);
    TRY(const selection::Selection selection, selection::select(contest));
    TRY(const std::vector<selection::Explanation> explanations, selection::explain(contest));
    std::map<std::string_view, const AwardRunner*> by_name;
    for (const auto& runner : runners) by_name[name_of(runner)] = &runner;
    std::map<std::string_view, const selection::Explanation*> why;
    for (const auto& one : explanations) why[one.candidate] = &one;
    std::map<std::string_view, std::int64_t> seats;
    for (const auto& id : selection.chosen) seats.emplace(id, static_cast<std::int64_t>(seats.size()) + 1);
    const std::set<std::string_view> reserve(selection.reserve.begin(), selection.reserve.end());
    std::vector<SelectedRow> rows;
    for (const auto& id : selection.order) {
        const auto& runner = *by_name.at(id);
        SelectedRow row{runner.application, runner.score, static_cast<std::int64_t>(rows.size()) + 1};
        if (const auto seat = seats.find(id); seat != seats.end()) {
            row.standing = AwardStanding::chosen;
            row.seat = seat->second;
        } else {
            if (reserve.contains(id)) row.standing = AwardStanding::reserve;
            row.explanation = told(*why.at(id));
        }
        rows.push_back(std::move(row));
    }
    std::vector<const AwardRunner*> out;
    for (const auto& runner : runners) {
        if (ruled_out(runner)) out.push_back(&runner);
    }
    std::ranges::sort(out, [](const auto* a, const auto* b) { return std::tie(a->score, b->application) > std::tie(b->score, a->application); });
    for (const auto* runner : out) {
        SelectedRow row{runner->application, runner->score, static_cast<std::int64_t>(rows.size()) + 1};
        const auto words = *ruled_out(*runner);
        row.explanation = AwardExplanation{fmt::format("得分 {}，没有参加名额评选。原因：{}。", runner->score / 1000.0, words.words),
                                           fmt::format("{} points, took no part in the selection. Because: {}.", runner->score / 1000.0, words.words_en), {words}, {}, {}};
        rows.push_back(std::move(row));
    }
    return rows;
}

MovedUp moving_up(const std::vector<AwardRunner>& runners, const AwardRules& rules, const std::vector<ApplicationId>& keeping, const std::vector<ApplicationId>& waiting) {
    auto contest = contest_of(runners, rules);
    selection::Selection now;
    std::map<ApplicationId, std::string> names;
    std::map<std::string, ApplicationId> ids;
    for (const auto& runner : runners) {
        names[runner.application] = name_of(runner);
        ids[name_of(runner)] = runner.application;
    }
    std::set<std::string> there;
    for (const auto id : keeping) there.insert(now.chosen.emplace_back(names.at(id)));
    for (const auto id : waiting) there.insert(now.reserve.emplace_back(names.at(id)));
    MovedUp result;
    auto up = selection::move_up(contest, now, {});
    if (!up) {
        leave_out_minima(contest, there, result.left_out);
        up = selection::move_up(contest, now, {});
    }
    if (!up) {
        // Minima that cannot be reached together: the reserve is not held up by them either.
        for (auto& group : contest.rules.groups) group.min = 0;
        contest.rules.at_least.reset();
        result.left_out = {"全部“至少”的规则"};
        up = selection::move_up(contest, now, {});
    }
    if (!up) return result;
    for (const auto& id : *up) result.applications.push_back(ids.at(id));
    return result;
}

}  // namespace luoshi::programmes::review::decisions
