// What people may ask of pay and spending. `county` names the partition of a write where it is not the caller's own. Amounts are in fen.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "fees/pay/ids.hpp"
#include "fees/pay/words.hpp"
#include "foundation/json.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::pay {

// ---- rates

struct EnterPayRate {
    RateId id;
    BodyId body;  // a school, or a bureau for all schools of its county
    RateKind kind = RateKind::own;
    std::string activity = {};  // empty: all
    std::int64_t per_lesson_fen = 0;
    std::optional<std::int64_t> step_from = {};
    std::int64_t step_fen = 0;
    Date from;
    std::string document;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterPayRate, (), (id, body, kind, activity, per_lesson_fen, step_from, step_fen, from, document, county))

struct SetPayPerson {
    BodyId school;
    TeacherId teacher;
    StaffKind kind = StaffKind::retired;
    Date from;
    std::string document;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SetPayPerson, (), (school, teacher, kind, from, document, county))

struct EnterBodyPrice {
    BodyPriceId id;
    BodyId school;
    CourseId course;
    PriceUnit unit = PriceUnit::lesson;
    std::int64_t price_fen = 0;
    Date from;
    std::string document;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterBodyPrice, (), (id, school, course, unit, price_fen, from, document, county))

struct OnePaySchool {
    BodyId school;
    std::optional<PlanId> plan = {};  // default: the latest
};
BOOST_DESCRIBE_STRUCT(OnePaySchool, (), (school, plan))

// ---- sheets

// Of all closed registers of these days that nobody is paid for yet. Both days included.
struct MakePaySheet {
    SheetId id;
    PlanId plan;
    Date first_day;
    Date last_day;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(MakePaySheet, (), (id, plan, first_day, last_day, county))

struct OnePaySheet {
    SheetId id;
};
BOOST_DESCRIBE_STRUCT(OnePaySheet, (), (id))

struct StepPaySheet {
    SheetId id;
    std::string words = {};  // of a withdrawal: why
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(StepPaySheet, (), (id, words, county))

struct AddManagerLine {
    SheetId id;
    std::string account;                        // sign-in name: the manager answers for the line and does not agree to it
    std::string name;
    std::optional<std::int64_t> percent = {};   // of the teachers' lines of this sheet …
    std::optional<std::int64_t> fixed_fen = {};  // … or a fixed amount
    std::string document;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AddManagerLine, (), (id, account, name, percent, fixed_fen, document, county))

// Of an outside person's labour fee, before the sheet is offered; finance types it.
struct WithholdTax {
    SheetId id;
    std::int64_t line = 0;
    std::int64_t tax_fen = 0;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(WithholdTax, (), (id, line, tax_fen, county))

// Reckons a line anew from the registers as they stand now, and answers an objection by it.
struct CorrectPayLine {
    SheetId id;
    std::int64_t line = 0;
    std::int64_t revision = 0;  // the one that was objected to
    std::int64_t adjust_fen = 0;
    std::string adjust_words = {};
    std::int64_t tax_fen = 0;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CorrectPayLine, (), (id, line, revision, adjust_fen, adjust_words, tax_fen, county))

// By the person whose line it is, or by the office for somebody without an account: then `words` say on which paper.
struct AnswerPayLine {
    SheetId id;
    std::int64_t line = 0;
    std::int64_t revision = 0;
    Answer answer = Answer::confirmed;
    std::string words = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AnswerPayLine, (), (id, line, revision, answer, words, county))

// The reader's own lines of every sheet that was offered.
struct FindOwnPay {
    std::optional<SheetId> sheet = {};
};
BOOST_DESCRIBE_STRUCT(FindOwnPay, (), (sheet))

struct PayOutSheet {
    SheetId id;
    Date day;
    std::string document;  // the bank's slip
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PayOutSheet, (), (id, day, document, county))

// The bank sent a paid line back. `turn`: the number of this row among the line's returns, so that the same act told again never means a later payment.
struct NotePayCameBack {
    SheetId id;
    std::int64_t line = 0;
    std::int64_t turn = 1;
    std::int64_t amount_fen = 0;  // as the bank's statement says it: what the person got, to the fen
    Date day;
    std::string words;          // what the bank says
    std::string document = {};  // number on the bank's statement
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(NotePayCameBack, (), (id, line, turn, amount_fen, day, words, document, county))

// Pays a line anew that came back.
struct PayLineAgain {
    SheetId id;
    std::int64_t line = 0;
    std::int64_t turn = 2;
    Date day;
    std::string words;     // how the account was put right; no personal numbers
    std::string document;  // the bank's slip
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PayLineAgain, (), (id, line, turn, day, words, document, county))

// The tax that was withheld from the lines of a paid sheet goes to the tax office.
struct PayTaxOver {
    SheetId id;
    Date day;
    std::string document;  // the tax office's receipt
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PayTaxOver, (), (id, day, document, county))

// ---- outside bodies

struct PreviewInvoice {
    PlanId plan;
    BodyId body;
    Date first_day;
    Date last_day;
};
BOOST_DESCRIBE_STRUCT(PreviewInvoice, (), (plan, body, first_day, last_day))

struct EnterInvoice {
    SheetId id;
    PlanId plan;
    BodyId body;
    Date first_day;
    Date last_day;
    std::string number;
    std::int64_t invoiced_fen = 0;
    std::string difference_words = {};
    Date due_day;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterInvoice, (), (id, plan, body, first_day, last_day, number, invoiced_fen, difference_words, due_day, county))

// ---- other spending

struct EnterSpending {
    SpendingId id;
    PlanId plan;  // names school and term
    SpendingKind kind = SpendingKind::consumables;
    std::int64_t amount_fen = 0;
    std::string words;
    std::string document;
    Date day;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterSpending, (), (id, plan, kind, amount_fen, words, document, day, county))

// Takes back what was entered wrongly; the right one is entered anew.
struct ReverseSpending {
    SpendingId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ReverseSpending, (), (id, reason, county))

// Asks the county for one spending outside the list or above a ceiling; of a sheet, kind and amount are its own.
struct AskOverrun {
    OverrunId id;
    PlanId plan;
    SubjectKind subject_kind = SubjectKind::spending;
    std::string subject;  // id of the sheet or of the spending that is to be entered
    SpendingKind kind = SpendingKind::consumables;
    std::int64_t amount_fen = 0;
    std::string document = {};
    Date day;
    std::string words;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AskOverrun, (), (id, plan, subject_kind, subject, kind, amount_fen, document, day, words, county))

struct DecideOverrun {
    OverrunId id;
    OverrunDecision decision = OverrunDecision::approved;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(DecideOverrun, (), (id, decision, reason, county))

struct FindOverruns {
    std::optional<BodyId> body = {};  // default: the reader's own
};
BOOST_DESCRIBE_STRUCT(FindOverruns, (), (body))

// Takes back a grant that was entered wrongly.
struct ReverseGrant {
    GrantId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ReverseGrant, (), (id, reason, county))

struct EnterGrant {
    GrantId id;
    PlanId plan;
    GrantKind kind = GrantKind::grant;
    std::int64_t amount_fen = 0;
    std::string giver;
    std::string document;
    Date day;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterGrant, (), (id, plan, kind, amount_fen, giver, document, day, county))

}  // namespace luoshi::fees::pay
