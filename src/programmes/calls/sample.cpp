#include "programmes/calls/sample.hpp"

#include "programmes/calls/use_cases.hpp"

namespace luoshi::programmes::calls {
namespace {

constexpr std::string_view province = "430000";

FormField field(std::string key, std::string title, FormFieldKind kind, std::string hint = "") {
    FormField one;
    one.key = std::move(key);
    one.title = std::move(title);
    one.kind = kind;
    one.hint = std::move(hint);
    return one;
}

std::vector<FormSection> sections() {
    auto students = field("students", "在校生人数", FormFieldKind::number);
    students.min = 0;
    students.unit = "人";
    auto logic = field("logic", "建设思路", FormFieldKind::text, "说明建设目标、路径和特色");
    logic.max_chars = 800;
    auto money = field("money", "资金安排", FormFieldKind::table);
    money.columns = {"来源", "年度", "金额（万元）"};
    money.required = false;
    return {{"base", "基本情况", {students, field("founded", "建校日期", FormFieldKind::date)}}, {"plan", "建设方案", {logic, money}}};
}

CallCondition condition(std::string key, std::string words, std::string words_en, ConditionSource source, ConditionOperator op, std::string value) {
    CallCondition one;
    one.key = std::move(key);
    one.words = std::move(words);
    one.words_en = std::move(words_en);
    one.source = source;
    one.op = op;
    one.value = std::move(value);
    one.clause = "二（二）3";
    return one;
}

std::vector<CallCondition> conditions() {
    auto never = condition("not-before", "未曾立项为“楚怡”优秀中职学校", "not approved in this line before", ConditionSource::units_approved, ConditionOperator::at_most, "0");
    never.line = "C-10";
    auto students = condition("students", "在校生不少于 1200 人", "at least 1200 students", ConditionSource::field, ConditionOperator::at_least, "1200");
    students.field = "students";
    return {condition("stage", "中等职业学校（含技工学校）", "secondary vocational schools", ConditionSource::school_stage, ConditionOperator::one_of, "secondary_vocational,technician"), never, students};
}

CallContent content(Date today) {
    CallContent one;
    one.title = "关于遴选“楚怡”优秀中职学校的通知（样例）";
    one.number = "样例通〔" + std::to_string(static_cast<int>(today.ymd().year())) + "〕1号";
    one.batch_year = static_cast<int>(today.ymd().year());
    one.places = 10;
    one.opens = today.plus_days(-3);
    one.closes = today.plus_days(27);
    one.recommend_by = today.plus_days(40);
    one.quotas = {{QuotaScope::prefecture, "", 2}, {QuotaScope::school, "", 1}};
    one.conditions = conditions();
    one.sections = sections();
    CallMaterial plan;
    plan.key = "plan";
    plan.title = "学校建设方案";
    plan.types = {"pdf"};
    one.materials = {plan};
    one.statement = "本单位承诺所填内容和所附材料真实、准确，如有虚假愿承担相应责任。";
    one.commitment = "立项后按任务书完成建设任务。";
    return one;
}

// Filled in, and not handed in yet: its plan is missing.
Result<Nothing> half_filled(Work& work, CallId call) {
    const auto school = org::find_body_by_code(work, "430104-sample-vocational");
    if (!school) return Nothing{};
    StartApplication start;
    start.id = work.new_id<ApplicationId>();
    start.county = province;
    start.call = call;
    start.body = school->id;
    start.title = "“楚怡”优秀中职学校建设项目（样例）";
    TRY_DO(start_application(work, start));
    TRY_DO(save_application(work, {start.id, start.county, 1, start.title, {{"students", "1860", {}}, {"founded", "1987-09-01", {}}, {"logic", "以产教融合为主线，建设三个专业群。", {}}}, {}}));
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
    TRY(const auto line, storage::read(storage, as("样例"), [](Work& work) -> Result<std::optional<lines::LineRow>> {
            TRY(const auto calls, find_calls(work, {}));
            if (!calls.items.empty()) return std::optional<lines::LineRow>{};
            return lines::find_line_by_code(work, province, "C-10");
        }));
    if (!line) return 0;
    const auto id = CallId::make(now.clock->now(), *now.random);
    const auto today = now.clock->today();
    TRY_DO(storage::write(storage, as("样例·省级项目办"), [&](Work& work) { return make_call(work, {id, std::string(province), line->id, content(today)}); }));
    TRY_DO(storage::write(storage, as("样例·厅领导"), [&](Work& work) { return publish_call(work, {id, std::string(province), 1}); }));
    TRY_DO(storage::write(storage, as("样例·职校项目负责人"), [&](Work& work) { return half_filled(work, id); }));
    return 1;
}

}  // namespace luoshi::programmes::calls
