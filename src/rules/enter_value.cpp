#include "rules/permissions.hpp"
#include "rules/proposal.hpp"
#include "rules/queries.hpp"
#include "rules/use_cases.hpp"
#include "rules/values.hpp"

namespace luoshi::rules {
namespace {

bool same_entry(const ValueRecord& record, const Proposal& proposal, const EnterValue& command, const Actor& actor) {
    const auto& value = proposal.value;
    return record.entered_by == actor_key(actor) && record.body == value.body && record.slot == proposal.slot &&
           record.value == value.value && record.valid_from == value.valid_from &&
           record.valid_until == value.holds_until && record.claim == value.claim &&
           record.document == value.document && record.clause == value.clause && record.notice == value.notice &&
           record.grade == value.grade && record.source == value.source && record.note == command.note;
}

}  // namespace

Result<ValueView> enter_value(Work& work, const EnterValue& command) {
    TRY(Proposal proposal, read_proposal(work, command));
    rest_on_register(work, proposal);
    TRY_DO(require(work.actor(), permissions::write, proposal.body.path));
    if (const auto there = work.one<ValueRecord>(queries::value_by_id, command.id)) {
        if (same_entry(*there, proposal, command, work.actor())) return value_view(work, *there);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一条规则，请重新提交",
                       "this id belongs to another value; submit anew"};
    }
    if (proposal.body.county != work.county()) return other_county();
    TRY_DO(require_notice(work, proposal));
    TRY_DO(require_tightening(work, proposal));
    const auto& value = proposal.value;
    if (value.certain) TRY_DO(plan_slot(work, proposal.slot, value.id, value.valid_from, value.holds_until));
    const auto& actor = work.actor();
    work.run(queries::insert_value, value.id, value.county, value.body, value.parameter, value.place, value.level,
             value.stage, value.tier, value.season_from, value.season_until, proposal.slot, value.value,
             value.valid_from, value.holds_until, value.claim, value.document, value.clause, value.notice, value.grade,
             value.source, command.note, actor_key(actor), actor.name, work.now());
    work.run(queries::insert_standing, value.id, Step::entered);
    work.record(
        "rules.enter_value", "rule", value.id.to_string(),
        {{"parameter", value.parameter}, {"place", value.place}, {"value", value.value}, {"document", value.document}});
    return show_again(work, value.id);
}

}  // namespace luoshi::rules
