#include "programmes/review/selection/compiled.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace luoshi::programmes::review::selection {
namespace {

// Everything that a contest may contradict itself in, collected.
class Faults {
 public:
    explicit Faults(const Contest& contest) : contest_(contest) {}
    std::vector<FieldProblem> all() {
        candidates();
        rules();
        return std::move(faults_);
    }

 private:
    void add(std::string field, std::string slug, std::string detail) { faults_.push_back({std::move(field), std::move(slug), std::move(detail)}); }
    void candidates() {
        std::set<std::string_view> groups;
        for (const auto& group : contest_.rules.groups) groups.insert(group.id);
        for (std::size_t n = 0; n < contest_.candidates.size(); ++n) {
            const auto& one = contest_.candidates[n];
            const auto at = fmt::format("candidates.{}", n);
            if (!ids_.insert(one.id).second) add(at + ".id", "taken", fmt::format("{} 出现两次", one.id));
            if (one.ties.size() != contest_.rules.ties.size()) add(at + ".ties", "wrong-length", fmt::format("{} 的并列规则应有 {} 项", one.id, contest_.rules.ties.size()));
            for (const auto& group : one.groups) {
                if (!groups.contains(group)) add(at + ".groups", "unknown", fmt::format("{} 所属的 {} 不在分组里", one.id, group));
            }
        }
    }
    void rules() {
        const auto& rules = contest_.rules;
        if (rules.places < 0 || rules.at_least.value_or(0) < 0 || rules.reserve < 0) add("rules.places", "out-of-range", "名额不能小于 0");
        const auto range = [&](const std::string& at, const std::optional<std::int64_t>& min, const std::optional<std::int64_t>& max) {
            if (min.value_or(0) < 0 || max.value_or(0) < 0) add(at, "out-of-range", "名额不能小于 0");
        };
        std::set<std::string_view> groups;
        for (const auto& group : rules.groups) {
            range("rules.groups", group.min, group.max);
            if (!groups.insert(group.id).second) add("rules.groups", "taken", fmt::format("分组 {} 出现两次", group.id));
        }
        for (const auto& every : rules.every) range("rules.every", every.min, every.max);
        for (const auto& exclusion : rules.exclusions) {
            for (const auto& id : exclusion.candidates) {
                if (!ids_.contains(id)) add("rules.exclusions", "unknown", fmt::format("互斥规则里的 {} 不在候选名单里", id));
            }
        }
    }
    const Contest& contest_;
    std::set<std::string_view> ids_;
    std::vector<FieldProblem> faults_;
};

struct Sorted {
    std::vector<std::uint32_t> order;
    std::optional<Problem> tied;
};
Sorted sorted(const Contest& contest) {
    Sorted result;
    result.order.resize(contest.candidates.size());
    std::iota(result.order.begin(), result.order.end(), 0U);
    std::ranges::sort(result.order, [&](std::uint32_t a, std::uint32_t b) { return stands_before(contest.candidates[a], contest.candidates[b]); });
    std::vector<FieldProblem> pairs;
    for (std::size_t n = 1; n < result.order.size(); ++n) {
        const auto& a = contest.candidates[result.order[n - 1]];
        const auto& b = contest.candidates[result.order[n]];
        if (!stands_before(a, b)) pairs.push_back({fmt::format("candidates.{}", result.order[n]), "tied", fmt::format("{} 与 {} 得分和并列规则全部相同", a.id, b.id)});
    }
    if (!pairs.empty()) {
        result.tied = Problem{Code::conflict, "tied", pairs.front().detail + "；请抽签确定先后，作为最后一条并列规则",
                              "two candidates are alike in score and every tie rule; draw a number as the last tie rule", std::move(pairs)};
    }
    return result;
}

// Bounds as sets of candidates first.
struct Wanted {
    RuleName name;
    bool upper;
    std::int64_t number;
    std::vector<std::uint32_t> candidates;
};

std::vector<Wanted> wanted(const Contest& contest) {
    const auto& rules = contest.rules;
    std::vector<Wanted> all;
    std::vector<std::uint32_t> everybody(contest.candidates.size());
    std::iota(everybody.begin(), everybody.end(), 0U);
    const auto passing = [&](const std::vector<std::uint32_t>& list) {
        return std::ranges::count_if(list, [&](std::uint32_t c) { return contest.candidates[c].score >= rules.pass_score.value_or(contest.candidates[c].score); });
    };
    all.push_back({{Kind::places, "", rules.places, fmt::format("名额共 {} 个", rules.places), fmt::format("{} places in all", rules.places)}, true, rules.places, everybody});
    if (rules.at_least)
        all.push_back({{Kind::at_least, "", *rules.at_least, fmt::format("至少选出 {} 个（可选 {} 个）", *rules.at_least, passing(everybody)),
                        fmt::format("at least {} are to be chosen ({} may be)", *rules.at_least, passing(everybody))}, false, *rules.at_least, everybody});
    std::map<std::string_view, std::vector<std::uint32_t>> members;
    for (std::uint32_t c = 0; c < contest.candidates.size(); ++c) {
        for (const auto& group : contest.candidates[c].groups) members[group].push_back(c);
    }
    for (const auto& group : rules.groups) {
        auto min = group.min, max = group.max;
        for (const auto& every : rules.every) {
            if (every.kind != group.kind) continue;
            if (!min) min = every.min;
            if (!max) max = every.max;
        }
        auto list = members[group.id];
        list.erase(std::ranges::unique(list).begin(), list.end());
        if (max) all.push_back({{Kind::group_max, group.id, *max, fmt::format("{}最多 {} 个", group.words, *max), fmt::format("at most {} of {}", *max, group.words)}, true, *max, list});
        if (min)
            all.push_back({{Kind::group_min, group.id, *min, fmt::format("{}至少 {} 个（可选 {} 个）", group.words, *min, passing(list)),
                            fmt::format("at least {} of {} ({} may be chosen)", *min, group.words, passing(list))}, false, *min, list});
    }
    for (const auto& exclusion : rules.exclusions) {
        Wanted one{{Kind::exclusion, exclusion.id, 1, fmt::format("{}：{} 只能选一个", exclusion.words, fmt::join(exclusion.candidates, "、")),
                    fmt::format("{}: only one of {}", exclusion.words, fmt::join(exclusion.candidates, ", "))}, true, 1, {}};
        for (const auto c : everybody) {
            if (std::ranges::find(exclusion.candidates, contest.candidates[c].id) != exclusion.candidates.end()) one.candidates.push_back(c);
        }
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace

bool stands_before(const Candidate& a, const Candidate& b) { return std::tie(a.score, a.ties) > std::tie(b.score, b.ties); }

std::string score_words(std::int64_t thousandths) {
    auto text = fmt::format("{}{}.{:03}", thousandths < 0 ? "-" : "", std::abs(thousandths) / 1000, std::abs(thousandths) % 1000);
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text;
}

Result<Compiled> compiled(const Contest& contest) {
    auto faults = Faults(contest).all();
    if (!faults.empty()) {
        auto words = faults.front().detail;
        return Problem{Code::invalid, "bad-contest", fmt::format("评选规则有误：{}", words), "the contest contradicts itself; see the fields", std::move(faults)};
    }
    auto [order, tied] = sorted(contest);
    if (tied) return std::move(*tied);
    const auto all = wanted(contest);
    std::vector<std::vector<std::uint32_t>> rules_of(contest.candidates.size());
    for (std::uint32_t r = 0; r < all.size(); ++r) {
        for (const auto c : all[r].candidates) rules_of[c].push_back(r);
    }
    Compiled result;
    std::map<std::vector<std::uint32_t>, std::uint32_t> types;
    for (const auto c : order) {
        const auto [type, fresh] = types.emplace(rules_of[c], static_cast<std::uint32_t>(types.size()));
        if (fresh) result.of_type.push_back(0);
        result.type.push_back(type->second);
        const bool passes = contest.candidates[c].score >= contest.rules.pass_score.value_or(contest.candidates[c].score);
        result.passes.push_back(passes ? 1 : 0);
        result.of_type[type->second] += passes ? 1 : 0;
    }
    result.order = std::move(order);
    for (const auto& one : all) result.bounds.push_back({one.name, one.upper, one.number, {}});
    for (const auto& [rules, type] : types) {
        for (const auto r : rules) result.bounds[r].types.push_back(type);
    }
    result.bounds_of.resize(result.of_type.size());
    for (std::uint32_t b = 0; b < result.bounds.size(); ++b) {
        std::ranges::sort(result.bounds[b].types);
        for (const auto t : result.bounds[b].types) result.bounds_of[t].push_back(b);
    }
    if (contest.rules.pass_score)
        result.pass_score = RuleName{Kind::pass_score, "", *contest.rules.pass_score, fmt::format("低于及格线 {} 分的不入选", score_words(*contest.rules.pass_score)),
                                     fmt::format("nobody below {} points is chosen", score_words(*contest.rules.pass_score))};
    return result;
}

}  // namespace luoshi::programmes::review::selection
