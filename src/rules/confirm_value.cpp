#include "rules/permissions.hpp"
#include "rules/proposal.hpp"
#include "rules/queries.hpp"
#include "rules/use_cases.hpp"

namespace luoshi::rules {

Result<ValueView> confirm_value(Work& work, const StepValue& command) {
    TRY(const ValueRecord record, find_value_for_step(work, command.id, permissions::confirm, command.if_match));
    if (const auto problem = why_not_confirm(record, work.actor())) return *problem;
    TRY(Proposal proposal, proposal_of(work, record));
    proposal.value.certain = record.claim == Claim::decided;
    // Much may have happened since it was entered: asked again.
    TRY_DO(require_notice(work, proposal));
    TRY_DO(require_tightening(work, proposal));
    SlotPlan plan{{}, record.valid_until};
    if (proposal.value.certain) {
        TRY(plan, plan_slot(work, record.slot, record.id, record.valid_from, record.valid_until));
        cut(work, plan);
    }
    const auto& actor = work.actor();
    const auto changed = work.run(queries::confirm_value, record.id, record.version, plan.holds_until,
                                  proposal.value.certain, actor_key(actor), actor.name, work.now());
    if (changed == 0) return changed_meanwhile();
    work.record("rules.confirm_value", "rule", record.id.to_string(),
                {{"parameter", record.parameter}, {"place", record.place}});
    work.emit("rules.value_standing", {{"county", work.county()},
                                       {"value", record.id.to_string()},
                                       {"parameter", record.parameter},
                                       {"place", record.place},
                                       {"valid_from", record.valid_from.to_string()}});
    return show_again(work, record.id);
}

}  // namespace luoshi::rules
