// Yearly plans: drafted, published, perhaps withdrawn.
#include <fmt/format.h>

#include "foundation/words.hpp"
#include "platform/crypto/digest.hpp"
#include "supervision/inspections/objects.hpp"
#include "supervision/inspections/queries.hpp"

namespace luoshi::supervision::inspections {
namespace {

Problem no_such_plan() { return {Code::missing, "no-such-plan", "没有这个计划，或者您看不到它", "there is no such plan, or not for you"}; }

Problem bad_plan(std::string field, std::string words, std::string words_en) {
    return {Code::invalid, "bad-plan", words, std::move(words_en), {{std::move(field), "bad", words}}};
}

bool sees(const Actor& actor, const PlanHead& plan) {
    return actor.may(permissions::plan, plan.office_path) || (plan.state != InspectionPlanState::drafted && actor.may(permissions::read, plan.office_path));
}

Result<PlanHead> plan_for_step(Work& work, PlanId id, const http::IfMatch& if_match) {
    auto plan = find_plan(work, id);
    if (!plan || !sees(work.actor(), *plan)) return no_such_plan();
    TRY_DO(require(work.actor(), permissions::plan, plan->office_path));
    TRY_DO(require_county(work, plan->county));
    TRY_DO(require_version(if_match, plan->version));
    return std::move(*plan);
}

Result<Nothing> check_range(Work& work, const org::BodyLine& office, const WriteInspectionPlan& command) {
    if (command.content.range.empty()) return bad_plan("range", "请选择检查对象的范围", "choose whom the plan may meet");
    for (const auto id : command.content.range) {
        const auto body = org::find_body(work, id);
        if (!body || !(work.actor().may(permissions::plan, body->path) || body->path.starts_with(office.path)))
            return bad_plan("range", "范围里有您管不到的机构", "the range names a body that is not yours to inspect");
        const bool school = body->kind == org::BodyKind::school || body->kind == org::BodyKind::vocational_school;
        if (command.kind == PlanKind::directed && !school)
            return bad_plan("range", fmt::format("定向检查要逐个选学校，{}不是学校", body->name), fmt::format("a directed plan names schools; {} is none", body->name));
    }
    return Nothing{};
}

Result<Nothing> check_amounts(const InspectionPlanContent& content) {
    const auto most = content.counted_by == CountedBy::ratio ? 100 : 10'000;
    for (const auto& [field, amount] : {std::pair{"high", content.high}, std::pair{"mid", content.mid}, std::pair{"low", content.low}}) {
        if (amount < 0 || amount > most) return bad_plan(field, fmt::format("比例或数量应在 0 到 {} 之间", most), fmt::format("between 0 and {}", most));
    }
    if (content.high + content.mid + content.low == 0) return bad_plan("high", "三类的比例或数量不能都是 0", "not all three can be 0");
    if (content.counted_by == CountedBy::ratio && (content.high < content.mid || content.mid < content.low))
        return bad_plan("high", "风险高的比例不能低于风险低的", "a higher risk is not drawn more rarely than a lower one");
    if (content.alternates < 0 || content.alternates > 50) return bad_plan("alternates", "候补应在 0 到 50 之间", "alternates lie between 0 and 50");
    return Nothing{};
}

Result<Nothing> check_plan(Work& work, const org::BodyLine& office, const WriteInspectionPlan& command) {
    if (is_blank(command.title) || command.title.size() > 300) return bad_plan("title", "请写计划名称，100 字以内", "give the plan a name of at most 100 characters");
    if (command.year < 2000 || command.year > 2100) return bad_plan("year", "年度不对", "that is no year");
    if (command.content.matters.empty()) return bad_plan("matters", "请写检查事项", "say what is inspected");
    for (const auto& matter : command.content.matters)
        if (is_blank(matter) || matter.size() > 300) return bad_plan("matters", "检查事项不能空着，每项 100 字以内", "a matter has 1 to 100 characters");
    if (command.time_until < command.time_from) return bad_plan("time_until", "结束日期早于开始日期", "it ends before it begins");
    TRY_DO(check_range(work, office, command));
    TRY_DO(check_amounts(command.content));
    if (const auto known = find_template(work, office.county, command.template_, command.template_number); !known || known->office != office.id)
        return bad_plan("template", "请选择本单位的检查模板", "choose a template of this office");
    return Nothing{};
}

bool same_content(const PlanHead& plan, const WriteInspectionPlan& command) {
    return plan.office == command.office && plan.title == command.title && plan.year == command.year && plan.kind == command.kind &&
           json::to_json(plan.content) == json::to_json(command.content) && plan.time_from == command.time_from && plan.time_until == command.time_until &&
           plan.template_ == command.template_ && plan.template_number == command.template_number;
}

std::string digest_of(const PlanHead& plan) {
    return crypto::sha256_hex(fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", plan.title, plan.year, json::enum_name(plan.kind), json::to_json(plan.content),
                                          plan.time_from.to_string(), plan.time_until.to_string(), plan.template_.to_string(), plan.template_number));
}

InspectionStep step_of_plan(Work& work, PlanId id) { return {id.to_string(), find_plan(work, id).value().version}; }

std::optional<Problem> why_not_publish(const PlanHead& plan) {
    if (plan.state == InspectionPlanState::drafted) return std::nullopt;
    return wrong_state("计划已经公布", "the plan is published already");
}
std::optional<Problem> why_not_withdraw(const PlanHead& plan) {
    if (plan.state == InspectionPlanState::published) return std::nullopt;
    return plan.state == InspectionPlanState::drafted ? wrong_state("草稿不用撤回，可以直接修改", "a draft is simply changed") : wrong_state("计划已经撤回", "the plan is withdrawn already");
}
std::optional<Problem> why_not_announce(const PlanHead& plan) {
    if (plan.state == InspectionPlanState::published) return std::nullopt;
    return Problem{Code::conflict, "plan-not-published", "计划公布后才能抽取", "a draw needs a published plan"};
}

}  // namespace

Result<http::Page<InspectionPlanRow>> find_plans(Work& work, const FindInspectionPlans& query) {
    TRY(const PlanId after, read_cursor<PlanId>(query.cursor));
    const auto limit = page_size(query.limit);
    return page_of(work.all<InspectionPlanRow>(queries::find_plans, key_set(work.actor().scopes(permissions::read)),
                                               key_set(work.actor().scopes(permissions::plan)), query.body.value_or(""), query.year.value_or(0), after, limit + 1),
                   limit);
}

Result<InspectionPlanView> show_plan(Work& work, const OneInspectionPlan& query) {
    auto plan = find_plan(work, query.id);
    const auto& actor = work.actor();
    if (!plan || !sees(actor, *plan)) return no_such_plan();
    InspectionPlanView view{plan->id, plan->county, plan->version, plan->office, plan->office_name, plan->title, plan->year, plan->kind, plan->state,
                            plan->content, {}, plan->time_from, plan->time_until, plan->template_, plan->template_number, {}, plan->withdraw_reason, {}, {}, {}};
    for (const auto id : plan->content.range) {
        const auto body = org::find_body(work, id);
        view.range_names.push_back({id, body ? body->name : std::string()});
    }
    if (const auto version = find_template(work, plan->county, plan->template_, plan->template_number)) view.template_title = version->title;
    if (actor.may(permissions::plan, plan->office_path)) {
        view.objects = objects_of(work, *plan);
        view.strata = strata_of(plan->content, view.objects);
        view.actions.push_back(action("publish", why_not_publish(*plan)));
        view.actions.push_back(action("withdraw", why_not_withdraw(*plan)));
    }
    if (actor.may(permissions::draw, plan->office_path)) view.actions.push_back(action("announce", why_not_announce(*plan)));
    return view;
}

Result<InspectionStep> write_plan(Work& work, const WriteInspectionPlan& command) {
    TRY(const auto office, find_office(work, command.office, permissions::plan));
    TRY_DO(require_county(work, office.county));
    const auto known = find_plan(work, command.id);
    if (known && same_content(*known, command)) return step_of_plan(work, command.id);
    TRY_DO(check_plan(work, office, command));
    if (!known) {
        work.run(queries::insert_plan, office.county, command.id, office.id, command.title, command.year, command.kind, command.content, command.time_from,
                 command.time_until, command.template_, command.template_number, work.now(), actor_key(work.actor()));
    } else {
        if (known->office != office.id || !command.if_match.version) return id_taken();
        TRY_DO(require_version(command.if_match, known->version));
        if (known->state != InspectionPlanState::drafted) return wrong_state("计划已经公布，不能再改；需要更改的，请撤回后另写一个", "a published plan does not change; withdraw it and write another");
        work.run(queries::rewrite_plan, office.county, command.id, known->version, command.title, command.year, command.kind, command.content,
                 command.time_from, command.time_until, command.template_, command.template_number, work.now(), actor_key(work.actor()));
    }
    work.record("inspections.write_plan", "inspection_plan", command.id.to_string(), json::value{{"title", command.title}});
    return step_of_plan(work, command.id);
}

Result<InspectionStep> publish_plan(Work& work, const PublishInspectionPlan& command) {
    TRY(const auto plan, plan_for_step(work, command.id, command.if_match));
    if (auto problem = why_not_publish(plan)) return std::move(*problem);
    const auto digest = digest_of(plan);
    work.run(queries::publish_plan, plan.county, plan.id, plan.version, digest, work.now(), actor_key(work.actor()));
    work.record("inspections.publish_plan", "inspection_plan", plan.id.to_string(), json::value{{"digest", digest}});
    return step_of_plan(work, command.id);
}

Result<InspectionStep> withdraw_plan(Work& work, const WithdrawInspectionPlan& command) {
    TRY(const auto plan, plan_for_step(work, command.id, command.if_match));
    if (auto problem = why_not_withdraw(plan)) return std::move(*problem);
    TRY_DO(require_reason(command.reason));
    if (work.one<DrawId>(queries::running_draw_of_plan, plan.county, plan.id))
        return Problem{Code::conflict, "draw-under-way", "这个计划正在抽取，抽取完或撤销后才能撤回", "a draw of this plan is under way; finish or cancel it first"};
    work.run(queries::withdraw_plan, plan.county, plan.id, plan.version, work.now(), command.reason);
    work.record("inspections.withdraw_plan", "inspection_plan", plan.id.to_string(), json::value{{"reason", command.reason}});
    return step_of_plan(work, command.id);
}

}  // namespace luoshi::supervision::inspections
