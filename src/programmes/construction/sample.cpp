#include "programmes/construction/sample.hpp"

#include <algorithm>

#include "programmes/construction/sample_content.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

constexpr std::string_view partition = "430000";

struct Bodies {
    org::BodyLine office, prefecture, school, second, third;
    lines::LineRow schools, bases, majors, groups;
};

std::optional<Bodies> bodies_of(Work& work) {
    const auto office = org::find_body_by_code(work, "430000-education"), prefecture = org::find_body_by_code(work, "430100-education"), school = org::find_body_by_code(work, "430104-sample-vocational"),
               second = org::find_body_by_code(work, "430200-education"), third = org::find_body_by_code(work, "430300-education");
    const auto schools = lines::find_line_by_code(work, partition, "C-11"), bases = lines::find_line_by_code(work, partition, "C-17"), majors = lines::find_line_by_code(work, partition, "C-15"),
               groups = lines::find_line_by_code(work, partition, "C-18");
    if (!office || !prefecture || !school || !second || !third || !schools || !bases || !majors || !groups) return std::nullopt;
    return Bodies{*office, *prefecture, *school, *second, *third, *schools, *bases, *majors, *groups};
}

// Acts of the sample's people, one transaction each, all in the partition of the office.
class Seeding {
 public:
    Seeding(storage::Storage& storage, const storage::Context& context) : storage_(storage), context_(context) { context_.county = partition; }

    template <class Command, class F>
    auto as(const org::BodyLine& body, std::string name, F use_case, const Command& command) {
        context_.actor = trusted_actor(Proof::command_line, std::move(name));
        context_.actor.body = body.id;
        context_.actor.body_path = body.path;
        return storage::write(storage_, context_, [&](Work& work) { return use_case(work, command); });
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(context_.clock->now(), *context_.random);
    }
    Date today() const { return context_.clock->today(); }

 private:
    storage::Storage& storage_;
    storage::Context context_;
};

const std::string county{partition};
const std::vector<ConstructionProof> papers = {{"rows", "样例佐证材料", ""}};

Result<Nothing> set_rules(Seeding& seed, const Bodies& at, const lines::LineRow& line) {
    SetTerms terms;
    terms.line = line.id;
    terms.county = county;
    terms.id = seed.fresh<ActId>();
    terms.rectify_months = 3;
    terms.ban_years_failed = 3;
    terms.ban_years_withdrawn = 5;
    terms.ban_lines = "own";
    terms.keeps = "spent";
    terms.graded = true;
    terms.answer_days = 10;
    terms.hearing_days = 7;
    terms.name_authority = at.office.id;
    terms.mark_authority = at.office.id;
    terms.style_authority = at.prefecture.id;
    terms.composition = {{"enterprise", 2}, {"industry", 1}, {"school", 2}};
    terms.basis = "样例：仅供试用，正式规则以主管部门文件为准";
    TRY_DO(seed.as(at.office, "样例·省级项目办", set_terms, terms));
    return Nothing{};
}

Result<UnitId> approved_unit(Seeding& seed, const Bodies& at, const lines::LineRow& line, const org::BodyLine& body, std::string title) {
    const auto id = seed.fresh<UnitId>();
    TRY_DO(seed.as(at.office, "样例·省级项目办", [](Work& work, const lines::NewUnit& unit) { return lines::add_unit(work, unit); }, lines::NewUnit{id, line.id, body.id, std::move(title), 2026, "样例立项通知"}));
    for (const auto stage : line.stages) {
        if (stage == lines::UnitStage::called || stage == lines::UnitStage::applied) continue;
        if (stage > lines::UnitStage::approved) break;
        TRY_DO(seed.as(at.office, "样例·省级项目办", [](Work& work, const lines::UnitStep& step) { return lines::step_unit(work, step); }, lines::UnitStep{id, stage, seed.today(), "样例立项通知", ""}));
    }
    return id;
}

Result<Nothing> sign_book(Seeding& seed, const Bodies& at, UnitId unit, const org::BodyLine& body) {
    const auto book = seed.fresh<TaskBookId>();
    const auto take = [&](const org::BodyLine& side, std::string name, std::string act, std::string words) {
        return seed.as(side, std::move(name), step_task, StepTask{unit, county, book, seed.fresh<ActId>(), std::move(act), std::move(words), ""});
    };
    TRY_DO(seed.as(body, "样例·建设单位", draft_task, DraftTask{unit, county, 0, complete_content(static_cast<int>(seed.today().ymd().year()))}));
    TRY_DO(seed.as(body, "样例·建设单位", submit_task, SubmitTask{unit, county, book, ""}));
    // Whoever argues is of another body than the one that builds.
    TRY_DO(take(body.id == at.prefecture.id ? at.office : at.prefecture, "样例·长沙教育干部", "argued", "目标合理，经费有保障"));
    TRY_DO(take(body, "样例·建设单位负责人", "signed_body", "承诺按任务书建设"));
    TRY_DO(take(at.office, "样例·省级项目办", "signed_office", "同意"));
    return Nothing{};
}

Result<Nothing> report_and_spend(Seeding& seed, UnitId unit, const org::BodyLine& body) {
    const int year = static_cast<int>(seed.today().ymd().year());
    const auto report = ReportProgress{unit, county, seed.fresh<ActId>(), std::to_string(year) + "-H1", "上半年任务按计划完成", {{"双师型教师数", 58'000}, {"专任教师数", 90'000}, {"培训人次", 760'000}, {"投诉件数", 1'000}}, {}, papers};
    TRY_DO(seed.as(body, "样例·建设单位", report_progress, report));
    const auto enter = [&](MoneyKind kind, MoneySource source, std::int64_t fen, std::string document) {
        return seed.as(body, "样例·建设单位", enter_money, EnterMoney{unit, county, seed.fresh<ActId>(), source, kind, year, seed.today(), fen, std::move(document), ""});
    };
    TRY_DO(enter(MoneyKind::arrived, MoneySource::provincial, 300'000'00, "样例财教指〔1〕号"));
    TRY_DO(enter(MoneyKind::spent, MoneySource::provincial, 180'000'00, "样例凭证 12"));
    TRY_DO(enter(MoneyKind::arrived, MoneySource::own, 100'000'00, "样例凭证 13"));
    return Nothing{};
}

Result<Nothing> check(Seeding& seed, const Bodies& at, UnitId unit, const org::BodyLine& body, CheckKind kind, AcceptanceOutcome outcome) {
    const auto id = seed.fresh<ProgrammeCheckId>();
    const auto take = [&](const org::BodyLine& side, std::string name, std::string act, std::string words, std::optional<AcceptanceOutcome> decided = {}, std::vector<ReportPart> parts = {}) {
        auto proofs = act == "reported" ? papers : std::vector<ConstructionProof>{};
        return seed.as(side, std::move(name), step_check, StepCheck{id, county, seed.fresh<ActId>(), std::move(act), std::move(words), decided, std::move(parts), std::move(proofs)});
    };
    const int year = static_cast<int>(seed.today().ymd().year());
    TRY(const ProgrammeCheckView opened, seed.as(at.office, "样例·省级项目办", open_check, OpenCheck{unit, county, id, kind, year, seed.today().plus_days(30), "请对照任务书逐项自查"}));
    std::vector<ReportPart> parts;
    for (const auto& title : opened.asked_parts) parts.push_back({title, "样例内容：对照任务书逐项完成。"});
    TRY_DO(take(body, "样例·建设单位", "reported", "自查报告已报送", {}, parts));
    if (kind == CheckKind::mid_term) TRY_DO(take(body.id == at.prefecture.id ? at.second : at.prefecture, "样例·长沙教育干部", "prechecked", "材料齐全，同意上报"));
    TRY_DO(take(at.office, "样例·省级项目办", "decided", outcome == AcceptanceOutcome::failed ? "主要任务没有启动" : "完成任务书目标", outcome));
    return Nothing{};
}

Result<Nothing> build(Seeding& seed, const Bodies& at, UnitId unit) {
    const auto take = [&](std::string act, int percent, std::string words) {
        return seed.as(at.school, "样例·职校项目负责人", step_building, StepBuilding{unit, county, seed.fresh<ActId>(), std::move(act), percent, seed.today(), std::move(words), papers});
    };
    TRY_DO(take("approved", 0, "样例发改投〔2026〕8号"));
    TRY_DO(take("land", 0, "新增用地 60 亩，已办不动产权证"));
    TRY_DO(take("started", 0, "实训楼、宿舍楼开工"));
    TRY_DO(take("percent", 45, "实训楼主体施工到三层"));
    TRY_DO(seed.as(at.prefecture, "样例·长沙教育干部", step_building, StepBuilding{unit, county, seed.fresh<ActId>(), "visited", 0, seed.today(), "现场查看，进度属实", papers}));
    TRY_DO(seed.as(at.school, "样例·职校项目负责人", step_unified, StepUnified{unit, county, seed.fresh<ActId>(), "name", "asked", "拟名：岳麓区楚怡中等职业学校（样例）", ""}));
    TRY_DO(seed.as(at.office, "样例·省级项目办", step_unified, StepUnified{unit, county, seed.fresh<ActId>(), "name", "approved", "同意命名", "样例教函〔2026〕5号"}));
    TRY_DO(seed.as(at.school, "样例·职校项目负责人", step_unified, StepUnified{unit, county, seed.fresh<ActId>(), "mark", "asked", "校门和楼宇标识方案", ""}));
    return Nothing{};
}

Result<Nothing> group(Seeding& seed, const Bodies& at) {
    const auto id = seed.fresh<GroupId>();
    TRY_DO(seed.as(at.school, "样例·职校项目负责人", found_group, FoundGroup{id, county, seed.fresh<ActId>(), at.groups.id, "group", "样例楚怡智能制造职业教育集团", "汇聚政府、行业、企业、学校，共育技能人才"}));
    std::vector<ActId> members;
    for (const auto& [type, name] : {std::pair{"enterprise", "样例机床有限公司"}, std::pair{"enterprise", "样例传感技术有限公司"}, std::pair{"industry", "样例装备制造行业协会"}, std::pair{"school", "岳麓区样例职业中等专业学校"}, std::pair{"school", "样例职业技术学院"}}) {
        members.push_back(seed.fresh<ActId>());
        TRY_DO(seed.as(at.school, "样例·职校项目负责人", join_group, JoinGroup{id, county, members.back(), type, name, seed.today(), "样例入会协议"}));
    }
    TRY_DO(seed.as(at.office, "样例·省级项目办", step_group, StepGroup{id, county, seed.fresh<ActId>(), "recognised", "成员构成符合要求"}));
    const auto project = seed.fresh<ActId>();
    TRY_DO(seed.as(at.school, "样例·职校项目负责人", add_group_project, AddGroupProject{id, county, project, "共建数控实训车间", "training", seed.today(), seed.today().plus_years(1), {members[0], members[3]}}));
    TRY_DO(seed.as(at.school, "样例·职校项目负责人", add_group_outcome, AddGroupOutcome{id, county, seed.fresh<ActId>(), project, "车间投入使用，年培训 600 人次", seed.today(), papers}));
    return Nothing{};
}

}  // namespace

Result<bool> seed_sample(storage::Storage& storage, const storage::Context& context) {
    const auto bodies = storage::read(storage, context, [](Work& work) -> Result<std::optional<Bodies>> {
        auto found = bodies_of(work);
        if (found && terms_now(work, partition, found->schools.id)) return std::optional<Bodies>{};
        return found;
    });
    if (!bodies) return bodies.error();
    if (!*bodies) return false;
    const Bodies& at = **bodies;
    Seeding seed(storage, context);
    for (const auto* line : {&at.bases, &at.majors, &at.groups}) TRY_DO(set_rules(seed, at, *line));

    TRY(const UnitId accepted, approved_unit(seed, at, at.bases, at.second, "样例·轨道交通产教融合实训基地"));
    TRY_DO(sign_book(seed, at, accepted, at.second));
    TRY_DO(report_and_spend(seed, accepted, at.second));
    const auto has_mid_term = [](const lines::LineRow& line) { return std::ranges::find(line.stages, lines::UnitStage::mid_term_passed) != line.stages.end(); };
    if (has_mid_term(at.bases)) TRY_DO(check(seed, at, accepted, at.second, CheckKind::mid_term, AcceptanceOutcome::passed));
    TRY_DO(check(seed, at, accepted, at.second, CheckKind::acceptance, AcceptanceOutcome::good));

    TRY(const UnitId suspended, approved_unit(seed, at, at.majors, at.third, "样例·现代物流专业群"));
    TRY_DO(sign_book(seed, at, suspended, at.third));
    TRY_DO(check(seed, at, suspended, at.third, CheckKind::mid_term, AcceptanceOutcome::failed));
    TRY_DO(seed.as(at.office, "样例·省级项目办", step_exit, StepExit{suspended, county, seed.fresh<ActId>(), "warned", "中期检查不通过，请说明情况", {}}));

    TRY_DO(group(seed, at));

    // Last, so that a start that was cut short begins anew with the line whose rules tell that the sample is there.
    TRY_DO(set_rules(seed, at, at.schools));
    TRY(const UnitId building, approved_unit(seed, at, at.schools, at.school, "样例·岳麓区楚怡中等职业学校改扩建"));
    TRY_DO(sign_book(seed, at, building, at.school));
    TRY_DO(report_and_spend(seed, building, at.school));
    TRY_DO(build(seed, at, building));
    return true;
}

}  // namespace luoshi::programmes::construction
