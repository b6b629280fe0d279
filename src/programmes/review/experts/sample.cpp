#include "programmes/review/experts/sample.hpp"

#include "programmes/review/experts/use_cases.hpp"

namespace luoshi::programmes::review::experts {
namespace {

constexpr std::string_view province = "430000";

struct Person {
    std::string_view name, unit, title_words;
    ExpertTitle title;
    std::string_view field, account;
};
constexpr Person people[] = {
    {"样例·专家甲", "样例工业大学", "教授", ExpertTitle::senior, "产教融合", "expert1"},
    {"样例·专家乙", "样例师范大学", "教授", ExpertTitle::senior, "产教融合", "expert2"},
    {"样例·专家丙", "样例机电职业学院", "副教授", ExpertTitle::deputy_senior, "智能制造", ""},
    {"样例·专家丁", "样例交通职业学院", "教授", ExpertTitle::senior, "现代物流", ""},
    {"样例·专家戊", "样例卫生职业学院", "主任医师", ExpertTitle::senior, "护理康养", ""},
    {"样例·专家己", "样例农业大学", "教授", ExpertTitle::senior, "农产品加工", ""},
    {"样例·专家庚", "样例装备集团", "高级工程师", ExpertTitle::deputy_senior, "智能制造", ""},
    {"样例·专家辛", "样例港务集团", "高级工程师", ExpertTitle::deputy_senior, "现代物流", ""},
    {"样例·专家壬", "样例教育科学研究院", "研究员", ExpertTitle::senior, "产教融合", ""},
    {"样例·专家癸", "样例教育科学研究院", "副研究员", ExpertTitle::deputy_senior, "产教融合", ""},
    {"样例·专家子", "样例机电职业学院", "教授", ExpertTitle::senior, "智能制造", ""},
    {"样例·专家丑", "样例工业大学", "副教授", ExpertTitle::deputy_senior, "轨道交通", ""},
    {"样例·专家寅", "样例铁道职业学院", "教授", ExpertTitle::senior, "轨道交通", ""},
    {"样例·专家卯", "样例财经大学", "教授", ExpertTitle::senior, "产教融合", ""},
    {"样例·专家辰", "样例师范大学", "讲师", ExpertTitle::middle, "产教融合", ""},
    {"样例·专家巳", "样例财经大学", "副教授", ExpertTitle::deputy_senior, "产教融合", ""},
};
constexpr std::size_t suspended = 14, waiting = 15;

// What a school's name means to some of them: conflicts that the sample's round finds.
struct Tie {
    std::size_t person;
    FactKind kind;
    std::string_view school;
    std::string_view words;
    int from_years, to_years;  // before today; 0: still
};
constexpr Tie ties[] = {
    {2, FactKind::employment, "湘潭样例职业学校", "", 12, 2},
    {3, FactKind::advice, "岳阳样例职业学校", "实训基地建设咨询", 1, 0},
    {4, FactKind::employment, "衡阳样例职业学校", "", 9, 5},
    {8, FactKind::papers, "株洲样例职业学校", "建设方案", 1, 0},
    {11, FactKind::project, "株洲样例职业学校", "轨道车辆检修教学标准（样例课题）", 2, 0},
};

ExpertContent content(const Person& person, Date today, std::size_t at) {
    ExpertContent one;
    one.name = person.name;
    one.born = Date(static_cast<int>(today.ymd().year()) - 45 - static_cast<int>(at), 3, 1);
    one.title = person.title;
    one.title_words = person.title_words;
    one.field_since = static_cast<int>(today.ymd().year()) - 15;
    one.fields = {std::string(person.field)};
    one.certificate = "样例-" + std::to_string(1001 + at);
    one.healthy = one.no_bad_record = one.independent = true;
    return one;
}

NewFact fact(Work& work, FactKind kind, std::string_view unit, std::string_view words, int from_years, int to_years) {
    NewFact one;
    one.id = work.new_id<FactId>();
    one.kind = kind;
    one.unit_name = unit;
    one.words = words;
    one.from = work.today().plus_years(-from_years);
    if (to_years > 0) one.to = work.today().plus_years(-to_years);
    return one;
}

Result<std::vector<ExpertId>> propose(Work& work, BodyId office) {
    std::vector<ExpertId> ids;
    for (std::size_t at = 0; at < std::size(people); ++at) {
        AddExpert command;
        command.id = work.new_id<ExpertId>();
        command.county = province;
        command.office = office;
        command.content = content(people[at], work.today(), at);
        command.facts = {fact(work, FactKind::employment, people[at].unit, "", 10, 0)};
        for (const auto& tie : ties) {
            if (tie.person == at) command.facts.push_back(fact(work, tie.kind, tie.school, tie.words, tie.from_years, tie.to_years));
        }
        TRY_DO(add_expert(work, command));
        ids.push_back(command.id);
    }
    return ids;
}

Result<Nothing> admit(Work& work, const std::vector<ExpertId>& ids) {
    const std::string county(province);
    for (std::size_t at = 0; at < ids.size(); ++at) {
        if (at == waiting) continue;
        TRY_DO(step_expert(work, {ids[at], county, ExpertState::admitted, "", {}}));
        TRY_DO(confirm_expert(work, {ids[at], county, 1, true}));
        if (!people[at].account.empty()) TRY_DO(link_expert(work, {ids[at], county, std::string(people[at].account)}));
        if (at == suspended) TRY_DO(step_expert(work, {ids[at], county, ExpertState::suspended, "长期出国（样例）", {}}));
    }
    return Nothing{};
}

}  // namespace

Result<int> seed_sample(storage::Storage& storage, const storage::Context& now) {
    const auto as = [&](std::string name) {
        auto context = now;
        context.county = std::string(province);
        context.actor = trusted_actor(Proof::command_line, std::move(name));
        context.actor.county = context.county;
        return context;
    };
    TRY(const auto office, storage::read(storage, as("样例"), [](Work& work) -> Result<std::optional<BodyId>> {
            const auto body = org::find_body_by_code(work, "430000-education");
            if (!body || !all_experts(work, province, work.today()).empty()) return std::optional<BodyId>{};
            return std::optional<BodyId>{body->id};
        }));
    if (!office) return 0;
    TRY(const auto ids, storage::write(storage, as("样例·省级项目办"), [&](Work& work) { return propose(work, *office); }));
    TRY_DO(storage::write(storage, as("样例·厅领导"), [&](Work& work) { return admit(work, ids); }));
    return static_cast<int>(ids.size());
}

}  // namespace luoshi::programmes::review::experts
