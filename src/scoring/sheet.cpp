#include "scoring/sheet.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace luoshi::scoring {
namespace {

std::string points(std::int64_t hundredths) { return Points::hundredths(hundredths).words(); }

// Collects every fault, so that whoever writes a sheet mends them in one go.
class Faults {
 public:
    explicit Faults(const Sheet& sheet) : sheet_(sheet) {}

    std::vector<FieldProblem> all() {
        ids();
        parents();
        weights();
        levels();
        deductions();
        grades();
        return std::move(faults_);
    }

 private:
    void add(std::string field, std::string slug, std::string detail) { faults_.push_back({std::move(field), std::move(slug), std::move(detail)}); }
    static std::string at(std::string_view list, std::size_t i, std::string_view member) { return fmt::format("{}.{}.{}", list, i, member); }

    void ids() {
        if (sheet_.items.empty()) add("items", "required", "评分表没有指标");
        std::set<std::string_view> known;
        const auto take = [&](std::string_view list, const auto& entries) {
            for (std::size_t i = 0; i < entries.size(); ++i) {
                if (entries[i].id.empty()) add(at(list, i, "id"), "required", "缺少编号");
                else if (!known.insert(entries[i].id).second) add(at(list, i, "id"), "taken", fmt::format("编号 {} 用了两次", entries[i].id));
                if (entries[i].words.empty()) add(at(list, i, "words"), "required", "缺少内容");
            }
        };
        take("items", sheet_.items);
        take("deductions", sheet_.deductions);
        take("vetoes", sheet_.vetoes);
    }
    const Item* item(std::string_view id) const {
        const auto found = std::ranges::find(sheet_.items, id, &Item::id);
        return found == sheet_.items.end() ? nullptr : &*found;
    }
    void parents() {
        for (std::size_t i = 0; i < sheet_.items.size(); ++i) {
            auto above = sheet_.items[i].parent;
            for (std::size_t steps = 0; above; ++steps) {
                const auto* section = item(*above);
                if (!section) {
                    add(at("items", i, "parent"), "unknown", fmt::format("没有编号为 {} 的上级指标", *above));
                    break;
                }
                if (steps > sheet_.items.size()) {
                    add(at("items", i, "parent"), "circle", "上级指标绕成了圈");
                    break;
                }
                above = section->parent;
            }
        }
    }
    void weights() {
        std::map<std::string, std::int64_t> sums;  // by section; "" is the top
        for (std::size_t i = 0; i < sheet_.items.size(); ++i) {
            const auto& one = sheet_.items[i];
            if (one.weight <= 0) add(at("items", i, "weight"), "out-of-range", "分值要大于 0");
            sums[one.parent.value_or("")] += one.weight;
        }
        if (sums[""] != sheet_.total) add("total", "sum", fmt::format("一级指标合计 {} 分，与总分 {} 分不符", points(sums[""]), points(sheet_.total)));
        for (std::size_t i = 0; i < sheet_.items.size(); ++i) {
            const auto& one = sheet_.items[i];
            const auto below = sums.find(one.id);
            if (below != sums.end() && below->second != one.weight)
                add(at("items", i, "weight"), "sum", fmt::format("{} 的下级合计 {} 分，与本级 {} 分不符", one.id, points(below->second), points(one.weight)));
        }
    }
    void levels() {
        for (std::size_t i = 0; i < sheet_.items.size(); ++i) {
            const auto& list = sheet_.items[i].levels;
            if (list.empty()) continue;
            std::set<std::string_view> names;
            for (const auto& level : list) names.insert(level.name);
            if (names.size() != list.size()) add(at("items", i, "levels"), "taken", "等次名称用了两次");
            const bool falls = std::ranges::is_sorted(list, std::ranges::greater_equal{}, &Level::permille) || list.size() == 1;
            if (!falls || list.front().permille != 1000 || list.back().permille < 0)
                add(at("items", i, "levels"), "order", "等次要从满分开始，依次降低，不能低于 0");
        }
    }
    void deductions() {
        for (std::size_t i = 0; i < sheet_.deductions.size(); ++i) {
            const auto& one = sheet_.deductions[i];
            if (one.each <= 0) add(at("deductions", i, "each"), "out-of-range", "每次扣分要大于 0");
            if (one.at_most != 0 && one.at_most < one.each) add(at("deductions", i, "at_most"), "out-of-range", "扣分上限低于一次扣分");
        }
    }
    void grades() {
        if (sheet_.grades.empty()) return;
        std::set<std::string_view> names;
        for (const auto& grade : sheet_.grades) names.insert(grade.name);
        if (names.size() != sheet_.grades.size()) add("grades", "taken", "等级名称用了两次");
        const auto rises = [](const Grade& a, const Grade& b) { return a.from <= b.from; };
        if (std::ranges::adjacent_find(sheet_.grades, rises) != sheet_.grades.end() || sheet_.grades.back().from != 0 || sheet_.grades.front().from > sheet_.total)
            add("grades", "order", "等级要从高到低，最低一级从 0 分起，最高一级不超过总分");
        if (sheet_.core_cap && !names.contains(*sheet_.core_cap)) add("core_cap", "unknown", fmt::format("没有“{}”这一等级", *sheet_.core_cap));
    }

    const Sheet& sheet_;
    std::vector<FieldProblem> faults_;
};

}  // namespace

Result<Nothing> check(const Sheet& sheet) {
    auto faults = Faults(sheet).all();
    if (faults.empty()) return Nothing{};
    const auto words = faults.front().detail;
    const auto more = faults.size() - 1;
    return Problem{Code::invalid, "invalid-sheet", more == 0 ? fmt::format("评分表有误：{}", words) : fmt::format("评分表有误：{}；另有 {} 处", words, more),
                   "the score sheet does not add up; see the fields", std::move(faults)};
}

std::vector<const Item*> marked_items(const Sheet& sheet) {
    std::set<std::string_view> sections;
    for (const auto& item : sheet.items) {
        if (item.parent) sections.insert(*item.parent);
    }
    std::vector<const Item*> marked;
    for (const auto& item : sheet.items) {
        if (!sections.contains(item.id)) marked.push_back(&item);
    }
    return marked;
}

}  // namespace luoshi::scoring
