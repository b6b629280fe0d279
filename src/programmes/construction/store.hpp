// What every use case of this room begins with: the unit that the actor may see, who acts for which side, and the row of the act.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/money.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/construction/queries.hpp"
#include "programmes/construction/states.hpp"
#include "programmes/construction/use_cases.hpp"

namespace luoshi::programmes::construction {

struct UnitNow {
    lines::UnitRow row;
    lines::LineRow line;
};
// One that the actor may see; of a write in the county that the command names.
Result<UnitNow> require_unit(Work& work, std::string_view county, UnitId id);
// Makes the row that the others of this room hang on.
void begin_unit(Work& work, const UnitNow& unit);

// Which side somebody acts for. Refusals name who could.
std::optional<Problem> not_the_body(Work& work, const UnitNow& unit);                               // who builds
std::optional<Problem> not_the_office(Work& work, const UnitNow& unit, const Permission& right);    // who runs the line
std::optional<Problem> not_another(Work& work, const UnitNow& unit, const Permission& right);       // anybody but who builds

// Nothing: go on. "id-taken": the id is another act's. True: this very act was done before.
template <class IdType>
Result<bool> done_before(Work& work, IdType id, std::string_view asked);
Problem id_taken();

// The row of an act, and its audit entry.
template <class IdType, class Subject>
void write_act(Work& work, IdType id, Subject subject, std::string_view act, std::optional<std::int64_t> proofs, std::string_view asked);
// Keeps the names of what is handed in; answers how many, nothing for none. At least one where `required`.
enum class Proofs { optional, required };
template <class IdType, class Subject>
Result<std::optional<std::int64_t>> keep_proofs(Work& work, IdType act, Subject subject, const std::vector<ConstructionProof>& proofs, Proofs need);

struct CheckedProof {
    ConstructionProof proof;
    std::int64_t bytes = 0;
};
Result<std::vector<CheckedProof>> checked_proofs(const std::vector<ConstructionProof>& proofs, Proofs need);

struct ProofRow {
    ActId act;
    ConstructionProof proof;
};
std::vector<ProofRow> proofs_of(Work& work, std::string_view county, std::string_view subject);
std::vector<ConstructionProof> proofs_of_act(const std::vector<ProofRow>& rows, ActId act);

// Steps of any machine of this room with their proofs. The query answers id, act, state, words, on_day, note, at, by_name, body name.
std::vector<ConstructionStep> steps_with_proofs(Work& work, std::vector<ConstructionStep> steps, std::string_view county, std::string_view subject);

// As the rules of the line stand now. Refuses with "terms-not-set" and names who sets them.
struct TermsNow {
    std::int64_t version = 0;
    SetTerms terms;
};
std::optional<TermsNow> terms_now(Work& work, std::string_view county, LineId line);
Result<TermsNow> require_terms(Work& work, const UnitNow& unit);

// The version in force.
struct BookNow {
    TaskBookId id;
    std::int64_t version = 0;
    TaskContent content;
};
std::optional<BookNow> book_in_force(Work& work, std::string_view county, UnitId unit);
Result<BookNow> require_book(Work& work, const UnitNow& unit);

// The last value of each data item, of reports up to the end of that year; without one, of all.
DatumValues values_until(Work& work, const UnitNow& unit, std::optional<int> year);

// Money of the state that arrived, and what of it was spent: what a clawback counts.
struct PublicMoney {
    std::int64_t arrived_fen = 0, spent_fen = 0;
};
PublicMoney public_money(Work& work, const UnitNow& unit);

// Leaves what a failed acceptance or a withdrawal leaves: the ban, the clawback, the event.
struct LeavingCause {
    std::optional<ActId> check_step = {};
    std::optional<AcceptanceOutcome> outcome = {};
    std::optional<ActId> withdrawal_step = {};
    std::string reason;
};
Result<Nothing> leave_line(Work& work, const UnitNow& unit, const TermsNow& terms, const LeavingCause& cause);
Result<Nothing> step(Work& work, const UnitNow& unit, lines::UnitStage stage, std::string_view reference, std::string_view reason = {});

ConstructionAction action_of(std::string action, const std::optional<Problem>& problem);
Problem no_such_unit();
bool under_construction(lines::UnitStage stage);  // approved, in construction, mid-term passed
std::optional<Problem> not_under_construction(const UnitNow& unit);

// ---- templates

template <class IdType>
Result<bool> done_before(Work& work, IdType id, std::string_view asked) {
    const auto known = work.one<std::string>(queries::act_asked, work.county(), id);
    if (!known) return false;
    if (*known == asked) return true;
    return id_taken();
}

template <class IdType, class Subject>
void write_act(Work& work, IdType id, Subject subject, std::string_view act, std::optional<std::int64_t> proofs, std::string_view asked) {
    const auto& actor = work.actor();
    work.run(queries::insert_act, work.county(), id, subject, act, proofs, asked, work.now(), actor_key(actor), actor.name, actor.body.value());
    work.record("construction." + std::string(act), "construction", subject.to_string(), json::value{{"act", id.to_string()}});
}

template <class IdType, class Subject>
Result<std::optional<std::int64_t>> keep_proofs(Work& work, IdType act, Subject subject, const std::vector<ConstructionProof>& proofs, Proofs need) {
    TRY(const auto checked, checked_proofs(proofs, need));
    std::int64_t number = 0;
    for (const auto& one : checked) {
        work.run(queries::insert_proof, work.county(), act, number + 1, number == 0 ? std::nullopt : std::optional(number), subject, one.proof.kind, one.proof.name, one.proof.sha256, one.bytes);
        ++number;
    }
    return number == 0 ? std::optional<std::int64_t>{} : std::optional(number);
}

}  // namespace luoshi::programmes::construction
