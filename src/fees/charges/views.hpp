// What the pages of charges show. Amounts are whole fen.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "fees/charges/ids.hpp"
#include "fees/charges/words.hpp"
#include "fees/reckoning/api.hpp"
#include "foundation/time.hpp"
#include "platform/http/route.hpp"

namespace luoshi::fees::charges {

struct NoBillRow {
    PupilId pupil;
    std::string name;
    std::string class_name;
    NoBill why = NoBill::no_consent;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(NoBillRow, (), (pupil, name, class_name, why, words, words_en))

struct NewBillRow {
    PupilId pupil;
    std::string name;
    std::string class_name;
    std::int64_t gross_fen = 0;
    std::int64_t cut_fen = 0;
    std::int64_t exempt_fen = 0;
    std::int64_t due_fen = 0;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(NewBillRow, (), (pupil, name, class_name, gross_fen, cut_fen, exempt_fen, due_fen, words, words_en))

// What making bills now would do. `reason` says why it cannot be done yet.
struct BillsPreview {
    PlanId plan;
    std::string county;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
    std::int64_t due_fen = 0;
    std::int64_t exempt_fen = 0;
    std::vector<NewBillRow> bills;
    std::vector<NoBillRow> without;
    std::vector<std::string> basis;
};
BOOST_DESCRIBE_STRUCT(BillsPreview, (), (plan, county, enabled, reason, reason_text, reason_text_en, due_fen, exempt_fen, bills, without, basis))

struct BillRunView {
    BillRunId id;
    BodyId school;
    PlanId plan;
    NoticeId notice;
    RunKind kind = RunKind::term;
    std::int64_t bills = 0;
    std::int64_t due_fen = 0;
    std::int64_t exempt_fen = 0;
    Instant made_at;
    std::string made_by_name;
};
BOOST_DESCRIBE_STRUCT(BillRunView, (), (id, school, plan, notice, kind, bills, due_fen, exempt_fen, made_at, made_by_name))

struct BillRow {
    BillId id;
    PupilId pupil;
    std::string name;
    std::string code;
    std::string class_name;
    std::int64_t serial = 0;
    BillState state = BillState::open;
    std::int64_t due_fen = 0;
    std::int64_t paid_fen = 0;
    std::int64_t waived_fen = 0;
    std::int64_t open_fen = 0;
    Instant billed_at;

    // The titles of its columns as a table.
    static std::vector<std::pair<std::string, std::string>> labels() {
        return {{"name", "姓名"},         {"code", "公开代码"},     {"class_name", "班级"},      {"serial", "第几张"},        {"state", "状态"},
                {"due_fen", "应缴（分）"}, {"paid_fen", "已缴（分）"}, {"waived_fen", "调减（分）"}, {"open_fen", "未缴（分）"}, {"billed_at", "开单时间"}};
    }
};
BOOST_DESCRIBE_STRUCT(BillRow, (), (id, pupil, name, code, class_name, serial, state, due_fen, paid_fen, waived_fen, open_fen, billed_at))

struct BillLineView {
    std::string item;
    std::string words;
    std::int64_t price_fen = 0;
    std::int64_t lessons = 0;
    std::int64_t gross_fen = 0;
    bool by_day = false;  // the price is that of a day, and lessons are days
};
BOOST_DESCRIBE_STRUCT(BillLineView, (), (item, words, price_fen, lessons, gross_fen, by_day))

struct SettlementView {
    PlanId plan;
    std::int64_t asked_fen = 0;
    std::int64_t charged_fen = 0;
    std::int64_t refund_fen = 0;
    std::int64_t waived_fen = 0;
    std::int64_t more_fen = 0;
    std::int64_t exempt_fen = 0;
    std::int64_t lessons = 0;
    // Of one pupil; empty for a whole school.
    std::int64_t missed = 0;  // lessons
    reckoning::KeptBy kept = reckoning::KeptBy::nothing;
    std::string words;  // what was missed and which rule kept its money
    std::string words_en;
    std::vector<std::string> basis = {};  // the rules it rests on
};
BOOST_DESCRIBE_STRUCT(SettlementView, (),
                      (plan, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_fen, lessons, missed, kept, words, words_en, basis))

// In the order of queries/absence_grounds_of_pupil.sql.
struct AbsenceGroundView {
    GroundId id;
    GroundKind kind = GroundKind::proof;
    Date first_day;
    Date last_day;
    std::string document;
    Instant entered_at;
    std::string entered_by_name;
    std::optional<Instant> ended_at;  // it does not count any more
    std::optional<std::string> end_reason;
};
BOOST_DESCRIBE_STRUCT(AbsenceGroundView, (), (id, kind, first_day, last_day, document, entered_at, entered_by_name, ended_at, end_reason))

// In the order of queries/absence_notes_of_pupil.sql.
struct AbsenceNoteView {
    AbsenceNoteId id;
    Date first_day;
    Date last_day;
    std::string document;
    Instant handed_in_at;
    std::string handed_in_by_name;
    std::optional<NoteAnswer> answer;  // nothing: it waits for the school
    std::optional<std::string> reason;
    std::optional<Instant> answered_at;
};
BOOST_DESCRIBE_STRUCT(AbsenceNoteView, (), (id, first_day, last_day, document, handed_in_at, handed_in_by_name, answer, reason, answered_at))

// In the order of queries/write_off_of_bill.sql.
struct WriteOffView {
    WriteOffId id;
    std::int64_t amount_fen = 0;
    std::string reason;
    std::string document;
    Instant asked_at;
    std::string asked_by_name;
    std::optional<WriteOffAnswer> answer;  // nothing: it waits for the county
    std::optional<std::string> answer_reason;
    std::optional<Instant> answered_at;
    std::optional<std::string> answered_by_name;
    std::optional<std::string> return_reason;  // the family pays after all
    std::optional<Instant> returned_at;
    std::optional<std::string> returned_by_name;
};
BOOST_DESCRIBE_STRUCT(WriteOffView, (),
                      (id, amount_fen, reason, document, asked_at, asked_by_name, answer, answer_reason, answered_at, answered_by_name, return_reason, returned_at,
                       returned_by_name))

struct BillView {
    BillId id;
    std::string county;
    BodyId school;
    std::string school_name;
    PlanId plan;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    PupilId pupil;
    std::string name;
    std::string code;
    std::string class_name;
    std::int64_t serial = 0;
    BillState state = BillState::open;
    std::vector<BillLineView> lines;
    std::int64_t gross_fen = 0;
    std::int64_t cut_fen = 0;
    std::int64_t exempt_fen = 0;
    std::int64_t due_fen = 0;
    std::int64_t paid_fen = 0;
    std::int64_t waived_fen = 0;
    std::int64_t open_fen = 0;
    std::string formula;
    std::string formula_en;
    std::vector<std::string> basis;
    NoticeId notice;
    Instant notice_published_at;
    Instant consent_given_at;
    Instant billed_at;
    std::optional<Instant> cancelled_at;
    std::optional<std::string> cancel_reason;
    bool can_cancel = false;
    std::optional<std::string> cancel_reason_text;  // why not
    std::optional<std::string> cancel_reason_text_en;
    std::optional<SettlementView> settlement = {};  // of the pupil's term; only where the bill is shown alone
    std::vector<AbsenceGroundView> grounds = {};    // likewise
    std::vector<AbsenceNoteView> notes = {};        // what the family told of, the latest first
    std::int64_t written_off_fen = 0;               // no longer asked for, because it could not be collected; part of waived_fen
    std::optional<Instant> written_off_at = {};
    std::optional<WriteOffView> write_off = {};     // the latest; only where the bill is shown alone
    bool can_write_off = false;
    std::optional<std::string> write_off_reason_text = {};  // why not
    std::optional<std::string> write_off_reason_text_en = {};
    bool suspended = false;                         // the pupil is off school (休学) now: its days have to be noted as a ground
};
BOOST_DESCRIBE_STRUCT(BillView, (),
                      (id, county, school, school_name, plan, school_year, term, pupil, name, code, class_name, serial, state, lines, gross_fen, cut_fen,
                       exempt_fen, due_fen, paid_fen, waived_fen, open_fen, formula, formula_en, basis, notice, notice_published_at, consent_given_at,
                       billed_at, cancelled_at, cancel_reason, can_cancel, cancel_reason_text, cancel_reason_text_en, settlement, grounds, notes, written_off_fen,
                       written_off_at, write_off, can_write_off, write_off_reason_text, write_off_reason_text_en, suspended))

struct ReliefView {
    ReliefId id;
    ReliefCause cause = ReliefCause::stopped;
    std::int64_t amount_fen = 0;
    std::int64_t refund_fen = 0;
    std::int64_t waived_fen = 0;
    std::string words;
    std::string words_en;
    Instant at;
    bool after_settlement = false;
    std::optional<Instant> undone_at = {};  // it was wrong from its first day: what it took off is owed again
};
BOOST_DESCRIBE_STRUCT(ReliefView, (), (id, cause, amount_fen, refund_fen, waived_fen, words, words_en, at, after_settlement, undone_at))

// A family's account with the school, term by term, the latest first.
struct ChildFeesTerm {
    PlanId plan;
    std::string school_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::vector<BillView> bills;
    std::vector<ReliefView> reliefs;
    std::optional<SettlementView> settlement;
    std::vector<AbsenceGroundView> grounds;  // what the school has seen about why the child was away
    std::vector<AbsenceNoteView> notes;      // what the family told of, the latest first
    std::int64_t open_fen = 0;
};
BOOST_DESCRIBE_STRUCT(ChildFeesTerm, (), (plan, school_name, school_year, term, bills, reliefs, settlement, grounds, notes, open_fen))

struct ChildBills {
    PupilId pupil;
    std::string county;
    std::string name;
    std::string code;
    std::int64_t open_fen = 0;
    std::vector<ChildFeesTerm> terms;
};
BOOST_DESCRIBE_STRUCT(ChildBills, (), (pupil, county, name, code, open_fen, terms))

// A relief that could not be reckoned. Its cause is not told: it may be a hardship.
struct RefusedReliefRow {
    PupilId pupil;
    std::string name;
    std::string class_name;
    std::string words;
    std::string words_en;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(RefusedReliefRow, (), (pupil, name, class_name, words, words_en, at))

// A paper that a family told of and nobody has answered. In the order of queries/absence_notes_waiting.sql.
struct AbsenceNoteRow {
    AbsenceNoteId id;
    PupilId pupil;
    std::string name;
    std::string class_name;
    Date first_day;
    Date last_day;
    std::string document;
    Instant handed_in_at;
    std::optional<BillId> bill;  // on which it is answered; nothing: every bill was cancelled since
};
BOOST_DESCRIBE_STRUCT(AbsenceNoteRow, (), (id, pupil, name, class_name, first_day, last_day, document, handed_in_at, bill))

struct FeesView {
    PlanId plan;
    std::string county;
    BodyId school;
    std::string school_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::int64_t pupils = 0;  // with a bill
    std::int64_t bills = 0;
    std::int64_t due_fen = 0;
    std::int64_t paid_fen = 0;
    std::int64_t waived_fen = 0;
    std::int64_t open_fen = 0;
    std::int64_t exempt_fen = 0;
    std::vector<AbsenceNoteRow> notes;  // that wait for an answer
    std::vector<BillRunView> runs;
    std::optional<SettlementView> settlement;  // of the whole school
    std::vector<RefusedReliefRow> refused;     // reliefs that the rules refused
};
BOOST_DESCRIBE_STRUCT(FeesView, (),
                      (plan, county, school, school_name, school_year, term, pupils, bills, due_fen, paid_fen, waived_fen, open_fen, exempt_fen, notes,
                       runs, settlement, refused))

struct SettlementRunView {
    SettlementRunId id;
    BodyId school;
    PlanId plan;
    std::int64_t pupils = 0;
    std::int64_t asked_fen = 0;
    std::int64_t charged_fen = 0;
    std::int64_t refund_fen = 0;
    std::int64_t waived_fen = 0;
    std::int64_t more_fen = 0;
    std::int64_t exempt_asked_fen = 0;
    std::int64_t exempt_fen = 0;
    std::string basis;
    Instant made_at;
    std::string made_by_name;
};
BOOST_DESCRIBE_STRUCT(SettlementRunView, (),
                      (id, school, plan, pupils, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_asked_fen, exempt_fen, basis, made_at,
                       made_by_name))

// A line of the claim that goes to finance.
struct ClaimRow {
    std::string code;
    std::string name;  // masked, unless it was asked for with a reason
    std::string class_name;
    std::string categories;  // of the exemption; more than one are joined
    std::string documents;   // by which they were decided
    std::int64_t asked_fen = 0;                  // as billed and relieved
    std::optional<std::int64_t> settled_fen = {};  // by the settlement; nothing before it

    static std::vector<std::pair<std::string, std::string>> labels() {
        return {{"code", "学生代码"}, {"name", "姓名"}, {"class_name", "班级"}, {"categories", "减免类别"}, {"documents", "认定文件"}, {"asked_fen", "减免金额（分）"},
                {"settled_fen", "结算后减免（分）"}};
    }
};
BOOST_DESCRIBE_STRUCT(ClaimRow, (), (code, name, class_name, categories, documents, asked_fen, settled_fen))

struct ClaimWithNames {
    PlanId plan;
    std::vector<ClaimRow> items;
};
BOOST_DESCRIBE_STRUCT(ClaimWithNames, (), (plan, items))

struct DifferenceRow {
    PupilId pupil;
    std::string name;
    std::string class_name;
    DifferenceKind kind = DifferenceKind::came_without_bill;
    std::string words;
    std::string words_en;
    std::int64_t attended = 0;  // sessions
    std::int64_t due_fen = 0;
    std::int64_t paid_fen = 0;
};
BOOST_DESCRIBE_STRUCT(DifferenceRow, (), (pupil, name, class_name, kind, words, words_en, attended, due_fen, paid_fen))

struct SchoolFeesRow {
    BodyId school;
    std::string school_name;
    PlanId plan;
    std::int64_t pupils = 0;
    std::int64_t due_fen = 0;
    std::int64_t paid_fen = 0;
    std::int64_t open_fen = 0;
    std::int64_t exempt_fen = 0;
    std::int64_t mean_fen = 0;  // due per pupil with a bill
    TermFeesState state = TermFeesState::not_billed;
    std::string state_words;  // for the exported table

    static std::vector<std::pair<std::string, std::string>> labels() {
        return {{"school_name", "学校"},     {"pupils", "有账单的学生"}, {"due_fen", "应缴（分）"},       {"paid_fen", "已缴（分）"},  {"open_fen", "未缴（分）"},
                {"exempt_fen", "减免（分）"}, {"mean_fen", "生均应缴（分）"}, {"state", "状态代码"}, {"state_words", "状态"}};
    }
};
BOOST_DESCRIBE_STRUCT(SchoolFeesRow, (), (school, school_name, plan, pupils, due_fen, paid_fen, open_fen, exempt_fen, mean_fen, state, state_words))

}  // namespace luoshi::fees::charges
