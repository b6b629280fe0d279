// The lists are frozen, a secret is made; digest and commitment are public before the public value exists.
#include "foundation/words.hpp"
#include "platform/draw/draw.hpp"
#include "supervision/inspections/objects.hpp"
#include "supervision/inspections/queries.hpp"

namespace luoshi::supervision::inspections {
namespace {

Result<Nothing> check_command(const AnnounceInspectionDraw& command, Instant now) {
    if (is_blank(command.public_source) || command.public_source.size() > 600)
        return Problem{Code::invalid, "source-required", "请写明将使用哪一个公开值，例如“福利彩票3D第2026123期开奖号码”，200 字以内",
                       "name the public value that will be used, at most 200 characters", {{"public_source", "required", "请写明公开值的出处"}}};
    if (command.draws_at <= now)
        return Problem{Code::invalid, "draw-day-passed", "抽取时间必须在公告之后，公开值那时才产生",
                       "the draw must be later than its announcement, because the public value must not exist yet", {{"draws_at", "not-later", "请选择以后的时间"}}};
    if (command.visits_until < command.draws_at.date())
        return Problem{Code::invalid, "visits-before-draw", "检查截止日期早于抽取日期", "the visits would end before the draw", {{"visits_until", "too-early", "不早于抽取日期"}}};
    return Nothing{};
}

bool same_content(const DrawHead& head, const AnnounceInspectionDraw& command) {
    return head.plan == command.plan && head.algorithm == command.algorithm && head.public_source == command.public_source &&
           head.draws_at == command.draws_at && head.visits_until == command.visits_until;
}

// A draw that could come out impossible is not announced: every school must have two who may go there.
Result<Nothing> check_lists(const Lists& lists) {
    std::int64_t drawn = 0;
    for (const auto& stratum : lists.strata) drawn += stratum.drawn;
    if (drawn == 0) return Problem{Code::conflict, "nothing-to-draw", "范围里没有要抽的学校，请检查计划的范围和比例", "no school in range is to be drawn; look at the plan's range and shares"};
    for (const auto& object : lists.objects) {
        std::size_t left = 0;
        for (const auto& inspector : lists.list.inspectors) left += lists.list.avoid.contains({inspector, object.code}) ? 0 : 1;
        if (left >= 2) continue;
        return Problem{Code::conflict, "too-few-inspectors", object.name + "回避后可派的检查人员不到两名，请补充检查人员名录",
                       "fewer than two inspectors may go to " + object.name + "; list more inspectors"};
    }
    return Nothing{};
}

}  // namespace

Result<InspectionStep> announce_draw(Work& work, const AnnounceInspectionDraw& command) {
    const auto plan = find_plan(work, command.plan);
    if (!plan || !(work.actor().may(permissions::draw, plan->office_path) || work.actor().may(permissions::read, plan->office_path)))
        return Problem{Code::missing, "no-such-plan", "没有这个计划，或者您看不到它", "there is no such plan, or not for you"};
    TRY_DO(require(work.actor(), permissions::draw, plan->office_path));
    TRY_DO(require_county(work, plan->county));
    if (const auto known = find_draw(work, command.id)) {
        if (same_content(*known, command)) return step_of(work, command.id);
        return id_taken();
    }
    if (plan->state != InspectionPlanState::published) return Problem{Code::conflict, "plan-not-published", "计划公布后才能抽取", "a draw needs a published plan"};
    TRY_DO(check_command(command, work.now()));
    if (work.one<DrawId>(queries::running_draw_of_plan, plan->county, plan->id))
        return Problem{Code::conflict, "draw-exists", "这个计划已有一次抽取在进行，请打开它", "a draw of this plan is under way; open it"};
    const auto lists = lists_of(work, *plan, command.id);
    TRY_DO(check_lists(lists));
    const auto text = drawing::written(lists.list);
    const auto list_digest = crypto::digest_hex(command.algorithm, text);
    const auto secret = work.random().bytes<32>();
    const auto commitment = draw::commitment(command.algorithm, crypto::view(secret));
    const DrawFigures figures{lists.strata, static_cast<std::int64_t>(lists.list.inspectors.size())};
    work.run(queries::insert_draw, plan->county, command.id, plan->office, plan->id, plan->digest.value(), command.algorithm, list_digest, figures, commitment,
             crypto::hex(crypto::view(secret)), command.public_source, command.draws_at, command.visits_until, work.now(), actor_key(work.actor()));
    work.run(queries::insert_list, plan->county, command.id, text);
    add_entry(work, plan->county, command.id, {DrawEvent::announced, {}, {}, command.public_source});
    work.record("inspections.announce", "inspection_draw", command.id.to_string(), json::value{{"list_digest", list_digest}, {"commitment", commitment}});
    return step_of(work, command.id);
}

}  // namespace luoshi::supervision::inspections
