#include "programmes/review/conflicts/conflicts.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

#include "programmes/review/conflicts/bench.hpp"

namespace luoshi::programmes::review::conflicts {
namespace {

const Date day{2026, 5, 20};
const Terms terms{.day = day, .round = 3};

Facts one_item() {
    Facts facts;
    facts.experts = {"z"};
    facts.items = {{"p", {"school"}, {"leader"}}};
    facts.names = {{"z", "张三"}, {"school", "样例职业学院"}, {"leader", "王五"}, {"bureau", "样例教育局"}, {"k1", "李四"}, {"k2", "赵六"}, {"t", "智慧实训"}};
    return facts;
}
std::vector<Conflict> conflicts_of(const Facts& facts) { return find_conflicts(facts, terms); }

struct Case {
    const char* name;
    std::function<void(Facts&)> plant;
    std::optional<Relation> relation;  // none: no conflict
    int depth;
    const char* words;
};
class OneRelation : public ::testing::TestWithParam<Case> {};

TEST_P(OneRelation, IsFoundAndSaidWithItsChain) {
    auto facts = one_item();
    GetParam().plant(facts);
    const auto found = conflicts_of(facts);
    if (!GetParam().relation) {
        EXPECT_TRUE(found.empty()) << found[0].words;
        return;
    }
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].relation, *GetParam().relation);
    EXPECT_EQ(found[0].depth, GetParam().depth);
    EXPECT_EQ(found[0].words, GetParam().words);
    EXPECT_FALSE(found[0].words_en.empty());
    EXPECT_EQ(found[0].chain.front(), "z");
    EXPECT_EQ(found[0].chain.back(), "p");
}

INSTANTIATE_TEST_SUITE_P(
    Borders, OneRelation,
    ::testing::Values(
        Case{"works there on the day", [](Facts& f) { f.employments = {{"z", "school", "教师", {2020, 1, 1}, day}}; }, Relation::same_unit, 0, "专家张三在申报单位样例职业学院自 2020-01-01 起任教师。"},
        Case{"begins on the day", [](Facts& f) { f.employments = {{"z", "school", "教师", day, {}}}; }, Relation::same_unit, 0, "专家张三在申报单位样例职业学院自 2026-05-20 起任教师。"},
        Case{"begins the day after", [](Facts& f) { f.employments = {{"z", "school", "教师", day.plus_days(1), {}}}; }, {}, 0, ""},
        Case{"left three years ago to the day", [](Facts& f) { f.employments = {{"z", "school", "教师", {2010, 1, 1}, Date{2023, 5, 20}}}; }, Relation::former_employer, 0,
             "专家张三在申报单位样例职业学院至 2023-05-20 曾任教师，未超过 3 年。"},
        Case{"left a day earlier", [](Facts& f) { f.employments = {{"z", "school", "教师", {2010, 1, 1}, Date{2023, 5, 19}}}; }, {}, 0, ""},
        Case{"left yesterday", [](Facts& f) { f.employments = {{"z", "school", "", {2010, 1, 1}, day.plus_days(-1)}}; }, Relation::former_employer, 0,
             "专家张三在申报单位样例职业学院至 2026-05-19 曾任职工，未超过 3 年。"},
        Case{"shares", [](Facts& f) { f.holdings = {{"z", "school", Office::shareholder, {2024, 1, 1}, {}}}; }, Relation::shareholder, 0, "专家张三在申报单位样例职业学院自 2024-01-01 起为股东。"},
        Case{"shares sold", [](Facts& f) { f.holdings = {{"z", "school", Office::shareholder, {2024, 1, 1}, day.plus_days(-1)}}; }, {}, 0, ""},
        Case{"was a director", [](Facts& f) { f.holdings = {{"z", "school", Office::director, {2020, 1, 1}, Date{2024, 1, 1}}}; }, Relation::former_employer, 0,
             "专家张三在申报单位样例职业学院至 2024-01-01 曾任董事（理事），未超过 3 年。"},
        Case{"kin heads it", [](Facts& f) { f.kin = {{"z", "k1", "配偶"}}; f.holdings = {{"k1", "school", Office::head, {2024, 3, 1}, {}}}; }, Relation::officer, 1,
             "专家张三的配偶李四在申报单位样例职业学院自 2024-03-01 起为负责人。"},
        Case{"kin of kin heads it", [](Facts& f) { f.kin = {{"z", "k1", "配偶"}, {"k1", "k2", "父亲"}}; f.holdings = {{"k2", "school", Office::head, {2024, 3, 1}, {}}}; }, Relation::officer, 2,
             "专家张三的配偶李四的父亲赵六在申报单位样例职业学院自 2024-03-01 起为负责人。"},
        Case{"declared by the other side", [](Facts& f) { f.kin = {{"k1", "z", "女儿"}}; f.holdings = {{"k1", "school", Office::head, {2024, 3, 1}, {}}}; }, Relation::officer, 1,
             "专家张三的亲属（对方称其为女儿）李四在申报单位样例职业学院自 2024-03-01 起为负责人。"},
        Case{"kin of kin of kin is too far", [](Facts& f) { f.kin = {{"z", "k1", "配偶"}, {"k1", "k2", "父亲"}, {"k2", "k3", "兄弟"}}; f.holdings = {{"k3", "school", Office::head, {2024, 3, 1}, {}}}; }, {}, 0, ""},
        Case{"kin only works there", [](Facts& f) { f.kin = {{"z", "k1", "配偶"}}; f.employments = {{"k1", "school", "教师", {2020, 1, 1}, {}}}; }, {}, 0, ""},
        Case{"kin headed it once", [](Facts& f) { f.kin = {{"z", "k1", "配偶"}}; f.holdings = {{"k1", "school", Office::head, {2020, 1, 1}, day.plus_days(-1)}}; }, {}, 0, ""},
        Case{"works for the parent body", [](Facts& f) { f.parents = {{"school", "bureau", {2010, 1, 1}, {}}}; f.employments = {{"z", "bureau", "科长", {2020, 1, 1}, {}}}; }, Relation::same_unit, 1,
             "专家张三在样例教育局自 2020-01-01 起任科长，样例教育局是申报单位样例职业学院的上级单位。"},
        Case{"works for a body below", [](Facts& f) { f.parents = {{"branch", "school", {2010, 1, 1}, {}}}; f.employments = {{"z", "branch", "教师", {2020, 1, 1}, {}}}; }, Relation::same_unit, 1,
             "专家张三在branch自 2020-01-01 起任教师，branch是申报单位样例职业学院的下级单位。"},
        Case{"no longer the parent body", [](Facts& f) { f.parents = {{"school", "bureau", {2010, 1, 1}, day.plus_days(-1)}}; f.employments = {{"z", "bureau", "科长", {2020, 1, 1}, {}}}; }, {}, 0, ""},
        Case{"a sister school", [](Facts& f) { f.parents = {{"school", "bureau", {2010, 1, 1}, {}}, {"sister", "bureau", {2010, 1, 1}, {}}}; f.employments = {{"z", "sister", "教师", {2020, 1, 1}, {}}}; }, {}, 0, ""},
        Case{"kin heads the parent body", [](Facts& f) { f.kin = {{"z", "k1", "配偶"}}; f.parents = {{"school", "bureau", {2010, 1, 1}, {}}}; f.holdings = {{"k1", "bureau", Office::head, {2024, 3, 1}, {}}}; }, Relation::officer, 2,
             "专家张三的配偶李四在样例教育局自 2024-03-01 起为负责人，样例教育局是申报单位样例职业学院的上级单位。"},
        Case{"kin of kin heads the parent body", [](Facts& f) { f.kin = {{"z", "k1", "配偶"}, {"k1", "k2", "父亲"}}; f.parents = {{"school", "bureau", {2010, 1, 1}, {}}}; f.holdings = {{"k2", "bureau", Office::head, {2024, 3, 1}, {}}}; }, {}, 0, ""},
        Case{"leads the item", [](Facts& f) { f.items[0].responsible = {"z"}; }, Relation::officer, 0, "专家张三是本项目的负责人。"},
        Case{"kin leads the item", [](Facts& f) { f.kin = {{"z", "leader", "哥哥"}}; }, Relation::officer, 1, "专家张三的哥哥王五是本项目的负责人。"},
        Case{"on a project with its leader", [](Facts& f) { f.projects = {{"t", "z", {2020, 1, 1}, Date{2023, 5, 20}}, {"t", "leader", {2020, 1, 1}, {}}}; }, Relation::co_project, 0,
             "专家张三与本项目负责人王五同在课题“智慧实训”，未超过 3 年。"},
        Case{"on a project long ago", [](Facts& f) { f.projects = {{"t", "z", {2020, 1, 1}, Date{2023, 5, 19}}, {"t", "leader", {2020, 1, 1}, {}}}; }, {}, 0, ""},
        Case{"advised it", [](Facts& f) { f.consultancies = {{"z", "school", {2022, 1, 1}, Date{2023, 5, 20}}}; }, Relation::consulted, 0, "专家张三在申报单位样例职业学院自 2022-01-01 起提供咨询。"},
        Case{"advised the parent body", [](Facts& f) { f.parents = {{"school", "bureau", {2010, 1, 1}, {}}}; f.consultancies = {{"z", "bureau", {2022, 1, 1}, {}}}; }, {}, 0, ""},
        Case{"reviewed it last time", [](Facts& f) { f.reviews = {{"z", "school", 2}}; }, Relation::reviewed_last_time, 0, "专家张三在申报单位样例职业学院上一轮评审过该单位的项目。"},
        Case{"reviewed it two rounds ago", [](Facts& f) { f.reviews = {{"z", "school", 1}}; }, {}, 0, ""},
        Case{"helped write", [](Facts& f) { f.writings = {{"z", "p"}}; }, Relation::helped_write, 0, "专家张三参与编写了本项目的申报材料。"},
        Case{"the applicant objects", [](Facts& f) { f.objections = {{"z", "p", "曾有诉讼"}}; }, Relation::objection, 0, "申报单位申请专家张三回避：曾有诉讼。"},
        Case{"says so", [](Facts& f) { f.declarations = {{"z", "p", "导师"}}; }, Relation::declared, 0, "专家张三自行申报回避：导师。"},
        Case{"says so of an item that is not there", [](Facts& f) { f.declarations = {{"z", "q", "导师"}}; }, {}, 0, ""}),
    [](const auto& one) {
        std::string name;
        for (const char c : std::string_view(one.param.name)) name += c == ' ' ? '_' : c;
        return name;
    });

TEST(Conflicts, OfALeapDayCountThreeYearsBackToTheLastDayOfFebruary) {
    auto facts = one_item();
    facts.employments = {{"z", "school", "教师", {2010, 1, 1}, Date{2025, 2, 28}}};
    EXPECT_EQ(find_conflicts(facts, {.day = Date{2028, 2, 29}}).size(), 1U);
    facts.employments[0].to = Date{2025, 2, 27};
    EXPECT_TRUE(find_conflicts(facts, {.day = Date{2028, 2, 29}}).empty());
}

TEST(Conflicts, OfTwoChainsShowTheShorterOne) {
    auto facts = one_item();
    facts.kin = {{"z", "k1", "配偶"}};
    facts.holdings = {{"k1", "school", Office::head, {2024, 3, 1}, {}}, {"z", "school", Office::director, {2024, 3, 1}, {}}};
    const auto found = conflicts_of(facts);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].depth, 0);
}

TEST(Conflicts, HaveASentenceForEveryRelation) {
    ASSERT_EQ(all_relations().size(), 10U);
    for (std::size_t n = 0; n < 10; ++n) EXPECT_EQ(all_relations()[n].relation, static_cast<Relation>(n));
}

TEST(BenchConflicts, RunsOnAFewItems) { EXPECT_GT(bench_conflicts(30, 60).found, 0); }

// ---- by brute force: distances between everybody, then the definitions one by one ------------------------------------------------------------------

using Found = std::map<std::tuple<std::string, std::string, Relation>, int>;

class Plain {
 public:
    Plain(const Facts& facts, const Terms& with) : f(facts), t(with) {
        for (const auto& row : f.kin) {
            near(people_, row.person, row.other);
            near(people_, row.other, row.person);
        }
        for (const auto& row : f.parents) {
            if (row.from <= t.day && (!row.to || t.day <= *row.to)) near(above_, row.unit, row.parent);
        }
        for (const auto& expert : f.experts)
            for (const auto& item : f.items) judge(expert, item);
    }
    Found found;

 private:
    using Steps = std::set<std::pair<std::string, std::string>>;
    static void near(Steps& steps, const std::string& a, const std::string& b) { steps.emplace(a, b); }
    static int steps(const Steps& all, const std::string& from, const std::string& to, int most) {
        if (from == to) return 0;
        if (most == 0) return 99;
        int least = 99;
        for (const auto& [a, b] : all) {
            if (a == from) least = std::min(least, 1 + steps(all, b, to, most - 1));
        }
        return least;
    }
    bool now(Date from, const std::optional<Date>& to) const { return from <= t.day && (!to || t.day <= *to); }
    bool lately(Date from, const std::optional<Date>& to) const { return from <= t.day && (!to || t.day <= to->plus_years(3)); }
    void note(const std::string& expert, const Item& item, Relation relation, int depth) {
        if (depth > t.depth) return;
        const auto [known, fresh] = found.try_emplace({expert, item.id, relation}, depth);
        if (!fresh) known->second = std::min(known->second, depth);
    }
    int kin(const std::string& a, const std::string& b) const { return steps(people_, a, b, t.kin_depth); }
    int units(const Item& item, const std::string& unit) const {
        int least = 99;
        for (const auto& applicant : item.applicants)
            least = std::min({least, steps(above_, applicant, unit, t.parent_depth), steps(above_, unit, applicant, t.parent_depth)});
        return least;
    }
    void judge(const std::string& expert, const Item& item) {
        for (const auto& row : f.employments) {
            if (row.person != expert) continue;
            if (now(row.from, row.to)) note(expert, item, Relation::same_unit, units(item, row.unit));
            else if (lately(row.from, row.to)) note(expert, item, Relation::former_employer, units(item, row.unit));
        }
        for (const auto& row : f.holdings) {
            const auto depth = kin(expert, row.person) + units(item, row.unit);
            if (now(row.from, row.to)) note(expert, item, row.office == Office::shareholder ? Relation::shareholder : Relation::officer, depth);
            else if (row.person == expert && row.office != Office::shareholder && lately(row.from, row.to)) note(expert, item, Relation::former_employer, units(item, row.unit));
        }
        for (const auto& leader : item.responsible) {
            note(expert, item, Relation::officer, kin(expert, leader));
            for (const auto& mine : f.projects)
                for (const auto& other : f.projects)
                    if (mine.person == expert && other.person == leader && leader != expert && mine.project == other.project && lately(mine.from, mine.to) && lately(other.from, other.to))
                        note(expert, item, Relation::co_project, 0);
        }
        for (const auto& row : f.consultancies)
            if (row.person == expert && lately(row.from, row.to) && units(item, row.unit) == 0) note(expert, item, Relation::consulted, 0);
        for (const auto& row : f.reviews)
            if (row.person == expert && row.round == t.round - 1 && units(item, row.unit) == 0) note(expert, item, Relation::reviewed_last_time, 0);
    }
    const Facts& f;
    const Terms& t;
    Steps people_, above_;
};

std::string person(int n) { return "m" + std::to_string(n); }
std::string unit(int n) { return "u" + std::to_string(n); }

RC_GTEST_PROP(Conflicts, AreThoseThatTheDefinitionsGiveOneByOne, ()) {
    const auto some = [](int n) { return *rc::gen::inRange(0, n); };
    const auto from = [&] { return day.plus_days(-some(2500)); };
    const auto to = [&]() -> std::optional<Date> { return some(2) == 0 ? std::nullopt : std::optional(day.plus_days(1 - some(2200))); };
    Facts f;
    for (int n = 0; n < 4; ++n) f.experts.push_back(person(n));
    for (int n = 0; n < 3; ++n) f.items.push_back({"p" + std::to_string(n), {unit(n), unit(some(6))}, {person(some(8))}});
    for (int n = some(6); n > 0; --n) f.employments.push_back({person(some(8)), unit(some(6)), "教师", from(), to()});
    for (int n = some(6); n > 0; --n) f.holdings.push_back({person(some(8)), unit(some(6)), static_cast<Office>(some(5)), from(), to()});
    for (int n = some(8); n > 0; --n) f.kin.push_back({person(some(8)), person(some(8)), "亲属"});
    for (int n = some(6); n > 0; --n) f.parents.push_back({unit(some(6)), unit(some(6)), from(), to()});
    for (int n = some(6); n > 0; --n) f.projects.push_back({"t" + std::to_string(some(2)), person(some(8)), from(), to()});
    for (int n = some(3); n > 0; --n) f.consultancies.push_back({person(some(8)), unit(some(6)), from(), to()});
    for (int n = some(3); n > 0; --n) f.reviews.push_back({person(some(8)), unit(some(6)), some(4)});
    Terms with = terms;
    with.parent_depth = some(3);
    with.kin_depth = some(3);
    Found found;
    for (const auto& one : find_conflicts(f, with)) found[{one.expert, one.item, one.relation}] = one.depth;
    RC_ASSERT(found == Plain(f, with).found);
    std::ranges::reverse(f.kin);
    std::ranges::reverse(f.parents);
    std::ranges::reverse(f.employments);
    std::ranges::reverse(f.holdings);
    const auto again = find_conflicts(f, with);
    const auto before = [&] {
        std::ranges::reverse(f.kin);
        std::ranges::reverse(f.parents);
        std::ranges::reverse(f.employments);
        std::ranges::reverse(f.holdings);
        return find_conflicts(f, with);
    }();
    RC_ASSERT(again.size() == before.size());
    for (std::size_t n = 0; n < again.size(); ++n) RC_ASSERT(again[n].words == before[n].words);
}

// A province's pool with nothing in it that should be found, and so many chains of each depth planted in it.
RC_GTEST_PROP(Conflicts, OfDepthTwoAreFoundInAPoolWhereNothingElseIs, ()) {
    Facts f;
    for (int n = 0; n < 60; ++n) {
        f.experts.push_back(person(n));
        f.employments.push_back({person(n), "own" + std::to_string(n), "教师", {2015, 1, 1}, {}});
        f.parents.push_back({"own" + std::to_string(n), "department", {2015, 1, 1}, {}});
        f.kin.push_back({person(n), "k" + std::to_string(n), "配偶"});
        f.kin.push_back({"k" + std::to_string(n), "kk" + std::to_string(n), "父亲"});
    }
    for (int n = 0; n < 40; ++n) {
        f.items.push_back({"p" + std::to_string(n), {unit(n)}, {"leader" + std::to_string(n)}});
        f.parents.push_back({unit(n), "bureau" + std::to_string(n), {2015, 1, 1}, {}});
        f.parents.push_back({"bureau" + std::to_string(n), "department", {2015, 1, 1}, {}});
    }
    RC_ASSERT(find_conflicts(f, terms).empty());
    std::map<std::pair<std::string, std::string>, int> planted;
    for (int n = 0; n < 12; ++n) {
        const auto expert = *rc::gen::inRange(0, 60), item = *rc::gen::inRange(0, 40);
        const auto kin = *rc::gen::inRange(0, 3);
        const auto up = *rc::gen::inRange(0, 3 - std::max(kin, 1));
        const auto who = (kin == 0 ? "m" : kin == 1 ? "k" : "kk") + std::to_string(expert);
        f.holdings.push_back({who, up == 1 ? "bureau" + std::to_string(item) : unit(item), Office::head, {2024, 1, 1}, {}});
        const auto key = std::pair(person(expert), "p" + std::to_string(item));
        const auto [known, fresh] = planted.try_emplace(key, kin + up);
        if (!fresh) known->second = std::min(known->second, kin + up);
    }
    std::map<std::pair<std::string, std::string>, int> found;
    for (const auto& one : find_conflicts(f, terms)) found[{one.expert, one.item}] = one.depth;
    RC_ASSERT(found == planted);
}

}  // namespace
}  // namespace luoshi::programmes::review::conflicts
