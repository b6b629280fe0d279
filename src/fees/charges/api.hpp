// fees/charges: bills with their formula, reliefs, and the settlement of a term. What always holds stands in README.md.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/charges/ids.hpp"
#include "fees/charges/permissions.hpp"
#include "fees/charges/use_cases.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::charges {

// ---- for later rooms: no permission is asked, the caller has asked its own

struct BillHead {
    BillId id;
    BodyId school;
    PupilId pupil;
    PlanId plan;
    int serial = 0;
    Money due;
    Money paid;
    Money waived;  // of it no longer asked for
    Instant billed_at;
    bool cancelled = false;

    Money open() const { return cancelled ? Money{} : due - paid - waived; }
};
std::optional<BillHead> find_bill(Work& work, std::string_view county, BillId id);
std::vector<BillHead> bills_of_pupil(Work& work, std::string_view county, PupilId pupil);     // the oldest first
std::vector<BillHead> open_bills_of_school(Work& work, std::string_view county, BodyId school);  // something is open; by pupil, serial

ChildBills bills_of_child(Work& work, const pupils::PupilLine& pupil);  // of all terms, as a family sees them

// Notes what came in on a bill; the ledger entry is the caller's. Refuses "no-such-bill", "bill-cancelled", "more-than-due".
Result<Nothing> note_paid(Work& work, BillId bill, Money amount);
// Takes back what was noted (a payment that turned out to be somebody else's). Refuses "no-such-bill", "more-than-paid".
Result<Nothing> note_unpaid(Work& work, BillId bill, Money amount);

// What finance is to bear for a pupil of a plan; it names a child's hardship.
struct ClaimLine {
    PupilId pupil;
    std::string code;
    std::string name;
    std::string class_name;
    std::string categories;  // in words; more than one are joined
    std::string documents;
    std::int64_t asked_fen = 0;
    std::optional<std::int64_t> settled_fen = {};  // once the term is settled, with what was relieved since
};
std::vector<ClaimLine> claim_of(Work& work, const catalogue::PlanLine& plan);  // by class and name
// Of each settled plan of a term below a path, together: as settled, with what was put right or undone since.
std::map<PlanId, Money> exempt_below(Work& work, std::string_view path, int school_year, org::TermKind term);

struct SessionCount {
    int all = 0;   // none: no timetable is published
    int open = 0;  // neither held nor settled as stopped
    std::optional<Date> first_open = {};
};
struct TermSettlement;
// A school's term reckoned from the tables, nothing changed: what does not fit, and what its settlement would write. May be reckoned by a reader beside the
// writer; settle_term then takes it only where still_holds says so.
struct ReckonedTerm {
    SessionCount sessions;
    std::int64_t bills = 0;                  // that stand
    std::vector<DifferenceRow> differences;  // who had a place, who came, who was billed, who paid: what does not fit
    std::optional<Problem> why_not;          // it cannot be settled now
    std::shared_ptr<const TermSettlement> settlement;
};
Result<ReckonedTerm> reckon_term(Work& work, const catalogue::PlanLine& plan);  // refuses what the rules refuse
// Nothing was recorded in the county since that could change a bill, a place or a register, it is the same day, and the same rules hold.
bool still_holds(Work& work, const catalogue::PlanLine& plan, const ReckonedTerm& reckoned);

// The final reckoning of a school's term, all pupils in one act; asks no permission. Refuses "already-settled", "sessions-open" (which are neither held nor settled
// as stopped), "rule-set-missing", "price-missing", and what the rules refuse. Emits charges.settled.
Result<SettlementRunView> settle_term(Work& work, const SettleTerm& command);
Result<SettlementRunView> settle_term(Work& work, const SettleTerm& command, const ReckonedTerm& reckoned);  // which holds in this Work
std::optional<SettlementRunView> settlement_of_plan(Work& work, std::string_view county, PlanId plan);
std::int64_t bills_of_plan(Work& work, const catalogue::PlanLine& plan);  // how many stand

struct SchoolTerm {
    BodyId school;
    std::string school_name;
    PlanId plan;
    std::string county;
    TermFeesState state = TermFeesState::not_billed;
};
BOOST_DESCRIBE_STRUCT(SchoolTerm, (), (school, school_name, plan, county, state))
// The schools below a path with a plan in the term, in the order of their paths, and how far each is.
std::vector<SchoolTerm> terms_below(Work& work, std::string_view path, int school_year, org::TermKind term);
std::string_view words_of(TermFeesState state);
// Less is owed now than was asked for: every pupil of the plan (or the one named) is reckoned again, and the difference becomes a relief. Once for a
// cause and reference. In a settled term by the refund rule, booked into the open period, never more than was charged and not given back yet. What the rules
// refuse (no price, rules in conflict, no open books) refuses nothing here: it is an open case of the school, tried again with the next fee notice and once a
// day. Answers how many were relieved.
Result<int> relieve(Work& work, std::string_view county, PlanId plan, ReliefCause cause, std::string_view reference, std::optional<PupilId> pupil);
// A relief from an exemption that never held: its entries are reversed and its bills owed again; of its right `underway` was sent (and may have arrived or failed since) and is
// owed too, the rest is the caller's to withdraw. Then the pupil is reckoned anew. False: it was undone before, or there is no such relief.
Result<bool> undo_relief(Work& work, ReliefId relief, Money underway);
// Money of an undone relief's right arrived although it was withdrawn with it: the family owes it, on a bill of the term as far as something is paid there; what is left is an open case.
Result<Nothing> owe_arrived(Work& work, ReliefId relief, SentBeyondId refund, Money amount);
// It turned out not to be with the family: the bills ask for it no longer. Refuses "owed-and-paid" and "owed-on-cancelled-bill". It may arrive after that, and is owed again.
Result<Nothing> owe_no_longer(Work& work, ReliefId relief, SentBeyondId refund);
// Tries the open cases again. Answers how many pupils were relieved.
Result<int> relieve_refused(Work& work, std::string_view county, PlanId plan);
std::vector<Waiting> waiting(Work& work);  // open cases, for who bills at a school

// Keys for foreign keys from later rooms: bill (county, id), (county, id, pupil), (county, id, due_fen) · bill_relief (county, id, pupil, plan, refund_fen) ·
// settlement (county, plan, pupil, refund_fen).
//
// Events (outbox): charges.billed {county, school, plan, run} · charges.bill_cancelled {county, school, bill, pupil} · charges.relieved {county, school,
// plan, pupil, relief, refund_fen} · charges.relief_withdrawn {county, school, plan, pupil, relief} (something of it was a right to a refund) ·
// charges.settled {county, school, plan, run}. The families hear of the first and the last in jobs of their own (decision 57).

std::span<const http::Route> routes();

}  // namespace luoshi::fees::charges
