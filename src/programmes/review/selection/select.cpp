#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "programmes/review/selection/run.hpp"

namespace luoshi::programmes::review::selection {
namespace {

Box whole_box(const Compiled& contest) { return {std::vector<std::int64_t>(contest.of_type.size()), contest.of_type}; }

Selection named(const Contest& contest, const Compiled& ready, const std::vector<char>& chosen) {
    Selection result;
    for (std::uint32_t place = 0; place < ready.order.size(); ++place) {
        const auto& one = contest.candidates[ready.order[place]];
        result.order.push_back(one.id);
        if (chosen[place] != 0) {
            result.chosen.push_back(one.id);
            result.sum += one.score;
        } else if (ready.passes[place] != 0 && static_cast<std::int64_t>(result.reserve.size()) < contest.rules.reserve) {
            result.reserve.push_back(one.id);
        }
    }
    return result;
}

Result<Selection> select_ready(const Contest& contest, const Compiled& ready) {
    const Oracle oracle(ready);
    Run run(ready, oracle);
    if (!run.begin()) return no_selection(ready, smallest_clash(ready, oracle, whole_box(ready)));
    std::vector<char> chosen(ready.order.size());
    for (std::uint32_t place = 0; place < chosen.size(); ++place) chosen[place] = ready.passes[place] != 0 && run.take(place) ? 1 : 0;
    return named(contest, ready, chosen);
}

}  // namespace

Problem too_hard() {
    return {Code::unavailable, "too-hard", "互相交叉的规则太多，未能在限定的步数内算完；请减少交叉的分组",
            "too many rules cross each other; the search was given up, use fewer crossing groups"};
}

Problem no_selection(const Compiled& contest, const std::vector<std::uint32_t>& rules) {
    Problem problem{Code::conflict, "no-selection", "规则互相矛盾，没有可行的名单：", "the rules clash, there is no permitted list: "};
    for (std::size_t n = 0; n < rules.size(); ++n) {
        const auto& name = contest.bounds[rules[n]].name;
        problem.detail += (n == 0 ? "" : "；") + name.words;
        problem.detail_en += (n == 0 ? "" : "; ") + name.words_en;
        problem.fields.push_back({fmt::format("rules.{}", rules[n]), "clash", name.words});
    }
    problem.detail += "。放宽其中任意一条即可化解这处矛盾。";
    problem.detail_en += ". Relaxing any one of them resolves this clash.";
    return problem;
}

Result<Selection> select(const Contest& contest) {
    TRY(const Compiled ready, compiled(contest));
    try {
        return select_ready(contest, ready);
    } catch (const TooHard&) {
        return too_hard();
    }
}

Result<std::vector<RuleName>> clash(const Contest& contest) {
    TRY(const Compiled ready, compiled(contest));
    try {
        const Oracle oracle(ready);
        std::vector<RuleName> names;
        if (oracle.find(whole_box(ready))) return names;
        for (const auto r : smallest_clash(ready, oracle, whole_box(ready))) names.push_back(ready.bounds[r].name);
        return names;
    } catch (const TooHard&) {
        return too_hard();
    }
}

Result<std::vector<std::string>> move_up(const Contest& contest, const Selection& selection, const std::vector<std::string>& withdrawn) {
    TRY(const Compiled ready, compiled(contest));
    enum class Part { nobody, kept, waiting };
    std::unordered_map<std::string_view, Part> parts;
    for (const auto& id : selection.reserve) parts[id] = Part::waiting;
    for (const auto& id : selection.chosen) parts[id] = Part::kept;
    for (const auto& id : withdrawn) parts[id] = Part::nobody;
    try {
        const Oracle oracle(ready);
        Run run(ready, oracle);
        std::vector<std::uint32_t> waiting;
        for (std::uint32_t place = 0; place < ready.order.size(); ++place) {
            const auto part = parts[contest.candidates[ready.order[place]].id];
            if (part == Part::kept) run.keep(place);
            else if (part == Part::waiting) waiting.push_back(place);
            else if (ready.passes[place] != 0) run.remove(place);
        }
        if (!run.begin()) return no_selection(ready, smallest_clash(ready, oracle, run.box()));
        std::vector<std::string> up;
        for (const auto place : waiting) {
            if (run.take(place)) up.push_back(contest.candidates[ready.order[place]].id);
        }
        return up;
    } catch (const TooHard&) {
        return too_hard();
    }
}

}  // namespace luoshi::programmes::review::selection
