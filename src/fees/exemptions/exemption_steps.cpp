// Single decisions: granting by a document, ending from a day on, withdrawing what was wrong from its first day.
#include <fmt/format.h>

#include "fees/exemptions/queries.hpp"
#include "fees/exemptions/store.hpp"
#include "fees/exemptions/use_cases.hpp"

namespace luoshi::fees::exemptions {
namespace {

Problem no_such_pupil() {
    return {Code::missing, "no-such-pupil", "没有这名学生，或者您看不到；请从本校名册中选择", "there is no such pupil, or not for you; choose one of the school"};
}
Problem no_such_exemption() {
    return {Code::missing, "no-such-exemption", "没有这项减免，或者您看不到", "there is no such exemption, or not for you"};
}

ExemptionView shown(Work& work, const StoredGrant& grant) {
    const auto pupil = pupils::find_pupil(work, grant.pupil);
    return view_of(work, grant, pupil ? pupil->class_name : "", Names::masked);
}

bool same(const StoredGrant& grant, const GrantExemption& command) {
    return grant.pupil == command.pupil && grant.category == command.category && grant.from == command.from &&
           grant.until == command.until.plus_days(1) && grant.document == command.document && grant.evidence == command.evidence;
}

}  // namespace

Result<ExemptionView> grant_exemption(Work& work, const GrantExemption& command) {
    const auto pupil = pupils::find_pupil(work, command.pupil);
    if (!pupil || !work.actor().may(permissions::write, pupil->school_path)) return no_such_pupil();
    TRY_DO(require_county(work, pupil->county));
    TRY_DO(require_text("document", command.document, "document-required", "请填写认定减免的文号或文件名称", "name the document that grants it"));
    if (command.until < command.from)
        return Problem{Code::invalid, "days-reversed", "截止日期早于起始日期，请核对", "the last day lies before the first",
                       {{"until", "days-reversed", "截止日期早于起始日期，请核对"}}};
    if (const auto there = find_stored(work, command.id)) {
        if (same(*there, command)) return shown(work, *there);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一项减免，请刷新页面后重试", "this id belongs to another exemption; reload and try again"};
    }
    const Rates rates(work, org::find_body(work, pupil->school).value());
    TRY(const Rate rate, rates.rate(command.category, pupil->grade));
    const auto until = command.until.plus_days(1);
    if (overlaps(work, pupil->county, pupil->id, command.category, command.from, until))
        return Problem{Code::conflict, "exempt-already", "这名学生在这段时间已有同一类别的减免；请先终止原来的，或改正日期",
                       "the pupil has this category in these days already; end the other one first, or change the days"};
    write_grant(work, pupil->school, {command.id, pupil->id, command.category, command.from, until, command.document, command.evidence, {}}, rate);
    return shown(work, find_stored(work, command.id).value());
}

Result<ExemptionView> end_exemption(Work& work, const EndExemption& command) {
    const auto grant = find_stored(work, command.id);
    if (!grant || !work.actor().may(permissions::write, grant->school_path)) return no_such_exemption();
    TRY_DO(require_county(work, grant->county));
    TRY_DO(require_text("reason", command.reason, "reason-required", "请写明终止的原因", "say why it ends"));
    if (auto why_not = why_not_end(*grant)) {
        if (grant->ends_on == command.ends_on && grant->end_reason == command.reason) return shown(work, *grant);
        return *std::move(why_not);
    }
    if (command.ends_on < grant->from || command.ends_on >= grant->until)
        return Problem{Code::invalid, "end-outside",
                       fmt::format("终止日期应在 {} 至 {} 之间", grant->from.to_string(), grant->until.plus_days(-1).to_string()),
                       fmt::format("it can end from {} to {}", grant->from.to_string(), grant->until.plus_days(-1).to_string()),
                       {{"ends_on", "end-outside", "终止日期应在减免的起止日期之内"}}};
    work.run(queries::insert_end, grant->county, grant->id, grant->from, grant->until, command.ends_on, command.reason, command.document, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.emit("exemptions.ended", json::value{{"county", grant->county},
                                              {"school", grant->school.to_string()},
                                              {"pupil", grant->pupil.to_string()},
                                              {"grant", grant->id.to_string()}});
    work.record("exemptions.end", "exemption_grant", grant->id.to_string(), json::value{{"school", grant->school.to_string()}});
    return shown(work, find_stored(work, command.id).value());
}

Result<ExemptionView> withdraw_exemption(Work& work, const WithdrawExemption& command) {
    const auto grant = find_stored(work, command.id);
    if (!grant || !work.actor().may(permissions::write, grant->school_path)) return no_such_exemption();
    TRY_DO(require_county(work, grant->county));
    TRY_DO(require_text("reason", command.reason, "reason-required", "请写明撤销的原因", "say why it is withdrawn"));
    if (auto why_not = why_not_withdraw(*grant, actor_key(work.actor()))) {
        if (grant->withdraw_reason == command.reason) return shown(work, *grant);
        return *std::move(why_not);
    }
    work.run(queries::insert_withdrawal, grant->county, grant->id, grant->granted_by_key, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.emit("exemptions.withdrawn", json::value{{"county", grant->county},
                                                  {"school", grant->school.to_string()},
                                                  {"pupil", grant->pupil.to_string()},
                                                  {"grant", grant->id.to_string()},
                                                  {"from", grant->from.to_string()},
                                                  {"until", grant->until.to_string()}});
    work.record("exemptions.withdraw", "exemption_grant", grant->id.to_string(), json::value{{"school", grant->school.to_string()}});
    return shown(work, find_stored(work, command.id).value());
}

}  // namespace luoshi::fees::exemptions
