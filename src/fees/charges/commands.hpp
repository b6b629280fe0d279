// What charges are asked with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "fees/charges/ids.hpp"
#include "fees/charges/words.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::charges {

struct PreviewBills {
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(PreviewBills, (), (plan))

// Bills for everybody with a place and a consent to whom something is not billed yet.
struct MakeBills {
    BillRunId id;
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(MakeBills, (), (id, plan))

struct OneBill {
    BillId id;
};
BOOST_DESCRIBE_STRUCT(OneBill, (), (id))

struct CancelBill {
    BillId id;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(CancelBill, (), (id, reason))

// What is open of a bill of a closed term cannot be collected. `document`: by which it was approved (finance, on the proposal of the education bureau).
struct AskWriteOff {
    BillId id;
    WriteOffId write_off;
    std::string reason;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(AskWriteOff, (), (id, write_off, reason, document))

// `reason` of a refusal; may be empty where it is confirmed.
struct AnswerWriteOff {
    BillId id;
    WriteOffId write_off;
    WriteOffAnswer answer = WriteOffAnswer::confirmed;
    std::string reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AnswerWriteOff, (), (id, write_off, answer, reason, county))

// The family pays after all.
struct TakeBackWriteOff {
    BillId id;
    WriteOffId write_off;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(TakeBackWriteOff, (), (id, write_off, reason))

// On any bill of the pupil; both days count.
struct EnterAbsenceGround {
    BillId id;
    GroundId ground;
    GroundKind kind = GroundKind::proof;
    Date first_day;
    Date last_day;
    std::string document;  // what was shown: the paper, who issued it, its day or number
    std::optional<AbsenceNoteId> note = {};  // of the family, accepted by this
};
BOOST_DESCRIBE_STRUCT(EnterAbsenceGround, (), (id, ground, kind, first_day, last_day, document, note))

struct EndAbsenceGround {
    BillId id;
    GroundId ground;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(EndAbsenceGround, (), (id, ground, reason))

struct DeclineAbsenceNote {
    BillId id;
    AbsenceNoteId note;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DeclineAbsenceNote, (), (id, note, reason))

// By a guardian: there is a paper for these days, and the school is to see it.
struct HandInAbsenceNote {
    PupilId pupil;
    AbsenceNoteId id;
    PlanId plan;
    Date first_day;
    Date last_day;
    std::string document;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(HandInAbsenceNote, (), (pupil, id, plan, first_day, last_day, document, county))

struct FindBills {
    PlanId plan;
    std::optional<BillState> state = {};
    std::optional<std::string> text = {};  // a child's name, code or class
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindBills, (), (plan, state, text, cursor, limit))

// All of it at once: the pupils of one school who are exempt are few.
struct FindSubsidyClaim {
    PlanId plan;
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindSubsidyClaim, (), (plan, cursor, limit))

// The whole of it with full names, for a reason that is kept.
struct RevealSubsidyClaim {
    PlanId plan;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RevealSubsidyClaim, (), (plan, reason, county))

// As a workbook; with a reason it is the nominal file with full names, without one they are masked.
struct ExportSubsidyClaim {
    PlanId plan;
    std::optional<std::string> reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ExportSubsidyClaim, (), (plan, reason, county))

struct ShowChildBills {
    PupilId pupil;
};
BOOST_DESCRIBE_STRUCT(ShowChildBills, (), (pupil))

struct ShowFees {
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(ShowFees, (), (plan))

struct SettleTerm {
    SettlementRunId id;
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(SettleTerm, (), (id, plan))

struct CompareFees {
    std::string body;  // path of a subtree
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(CompareFees, (), (body, school_year, term))

}  // namespace luoshi::fees::charges
