#include "rules/permissions.hpp"
#include "rules/proposal.hpp"
#include "rules/queries.hpp"
#include "rules/use_cases.hpp"

namespace luoshi::rules {
namespace {

struct StoredDecision {
    ValueId chosen;
    std::string document;
    std::string clause;
    std::string reason;
    std::string decided_by;
};
BOOST_DESCRIBE_STRUCT(StoredDecision, (), (chosen, document, clause, reason, decided_by))

}  // namespace

Result<ValueView> settle_value(Work& work, const SettleValue& command) {
    if (const auto there = work.one<StoredDecision>(queries::decision_by_id, command.decision)) {
        const bool same = there->chosen == command.id && there->document == command.document &&
                          there->clause == command.clause && there->reason == command.reason &&
                          there->decided_by == actor_key(work.actor());
        if (same) return show_again(work, command.id);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一项裁定，请重新提交",
                       "this id belongs to another decision; submit anew"};
    }
    TRY(const ValueRecord record, find_value_for_step(work, command.id, permissions::decide, command.if_match));
    if (const auto problem = why_not_settle(record, work.actor())) return *problem;
    TRY_DO(
        require_text("document", command.document, "请写明据以裁定的文号", "name the document by which it is decided"));
    TRY_DO(require_text("reason", command.reason, "请写明裁定的理由", "say why it is decided so"));
    TRY(Proposal proposal, proposal_of(work, record));
    proposal.value.certain = true;
    TRY_DO(require_notice(work, proposal));
    TRY_DO(require_tightening(work, proposal));
    TRY(const SlotPlan plan, plan_slot(work, record.slot, record.id, record.valid_from, record.valid_until));
    cut(work, plan);
    const auto& actor = work.actor();
    const auto by = actor_key(actor);
    work.run(queries::insert_decision, command.decision, record.county, record.slot, record.id, record.entered_by,
             command.document, command.clause, command.reason, by, actor.name, work.now());
    if (work.run(queries::settle_value, record.id, record.version, plan.holds_until, command.decision) == 0)
        return changed_meanwhile();
    work.run(queries::reject_others, record.slot, record.id, record.valid_from, plan.holds_until, command.decision,
             command.reason, by, actor.name, work.now());
    work.record("rules.settle_value", "rule", record.id.to_string(),
                {{"parameter", record.parameter},
                 {"place", record.place},
                 {"document", command.document},
                 {"reason", command.reason}});
    work.emit("rules.value_standing", {{"county", work.county()},
                                       {"value", record.id.to_string()},
                                       {"parameter", record.parameter},
                                       {"place", record.place},
                                       {"valid_from", record.valid_from.to_string()}});
    return show_again(work, record.id);
}

}  // namespace luoshi::rules
