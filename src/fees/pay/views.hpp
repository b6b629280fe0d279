// What the pages of pay and spending receive. Every action carries why it cannot be done now. Amounts are in fen.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "fees/pay/commands.hpp"
#include "fees/pay/reckon.hpp"
#include "foundation/result.hpp"
#include "org/api.hpp"

namespace luoshi::fees::pay {

struct PayAction {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(PayAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))
PayAction pay_action(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not);

// ---- rates

struct PayRateRow {
    RateId id;
    BodyId body;
    std::string scope;  // school | county
    RateKind kind = RateKind::own;
    std::string activity;
    std::int64_t per_lesson_fen = 0;
    std::optional<std::int64_t> step_from;
    std::int64_t step_fen = 0;
    Date from;
    std::string document;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(PayRateRow, (), (id, body, scope, kind, activity, per_lesson_fen, step_from, step_fen, from, document, at, by_name))

struct BodyPriceRow {
    BodyPriceId id;
    CourseId course;
    std::string course_name;
    std::string body_name;
    PriceUnit unit = PriceUnit::lesson;
    std::int64_t price_fen = 0;
    Date from;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(BodyPriceRow, (), (id, course, course_name, body_name, unit, price_fen, from, document))

struct PayPersonRow {
    TeacherId teacher;
    std::string name;
    RateKind kind = RateKind::own;
    bool through_body = false;
    bool has_account = false;
};
BOOST_DESCRIBE_STRUCT(PayPersonRow, (), (teacher, name, kind, through_body, has_account))

struct BodyCourse {
    CourseId course;
    std::string name;
    BodyId body;
    std::string body_name;
};
BOOST_DESCRIBE_STRUCT(BodyCourse, (), (course, name, body, body_name))

struct PayPlan {
    PlanId plan;
    std::int64_t school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(PayPlan, (), (plan, school_year, term))

struct PayRates {
    BodyId school;
    std::string school_name;
    std::vector<PayPlan> plans;
    std::optional<std::int64_t> ceiling_fen;  // pay.per_lesson_max; nothing: no ceiling is set
    std::string ceiling_basis;
    std::vector<PayRateRow> rates;
    std::vector<PayPersonRow> persons;
    std::vector<BodyPriceRow> body_prices;
    std::vector<BodyCourse> body_courses;  // of the latest plan
    PayAction enter;
};
BOOST_DESCRIBE_STRUCT(PayRates, (), (school, school_name, plans, ceiling_fen, ceiling_basis, rates, persons, body_prices, body_courses, enter))

// ---- sheets

struct PaidSession {
    SessionId session;
    Date date;
    std::string starts;
    std::string course;
    std::int64_t lessons = 0;
    std::int64_t pupils = 0;
    std::int64_t per_lesson_fen = 0;
    std::int64_t amount_fen = 0;
    bool stands_in = false;
    bool assists = false;  // beside who took it
};
BOOST_DESCRIBE_STRUCT(PaidSession, (), (session, date, starts, course, lessons, pupils, per_lesson_fen, amount_fen, stands_in, assists))

struct EarlierReckoning {
    std::int64_t revision = 0;
    std::int64_t gross_fen = 0;
    std::string words;
    std::string objection;  // empty: reckoned anew because the teachers' lines, of which it is a share, changed
};
BOOST_DESCRIBE_STRUCT(EarlierReckoning, (), (revision, gross_fen, words, objection))

// came_back: paid, returned by the bank, not paid anew yet.
enum class LineState { waiting, confirmed, objected, settled, came_back };
BOOST_DESCRIBE_ENUM(LineState, waiting, confirmed, objected, settled, came_back)

// In the order of queries/returns_of_sheet.sql behind the line.
struct PayReturnRow {
    std::int64_t turn = 0;
    ReturnKind kind = ReturnKind::came_back;
    std::int64_t amount_fen = 0;
    Date day;
    std::string words;  // what the bank said; how the account was put right
    std::string document;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(PayReturnRow, (), (turn, kind, amount_fen, day, words, document, at, by_name))

struct PayLineView {
    std::int64_t line = 0;
    std::int64_t revision = 0;
    LineKind kind = LineKind::own;
    std::string name;
    bool has_account = false;
    std::int64_t sessions = 0;
    std::int64_t lessons = 0;
    std::int64_t sessions_fen = 0;
    std::int64_t adjust_fen = 0;
    std::string adjust_words;
    std::int64_t gross_fen = 0;
    std::optional<std::int64_t> tax_fen;
    std::int64_t net_fen = 0;
    std::string words;
    std::string words_en;
    LineState state = LineState::waiting;
    std::string answer_words;
    std::optional<Instant> answered_at;
    std::string agreed_by_name;  // empty: nobody yet
    std::vector<PaidSession> taught;
    std::vector<EarlierReckoning> earlier;
    std::vector<PayReturnRow> returns;
};
BOOST_DESCRIBE_STRUCT(PayLineView, (),
                      (line, revision, kind, name, has_account, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, tax_fen,
                       net_fen, words, words_en, state, answer_words, answered_at, agreed_by_name, taught, earlier, returns))

struct UnpaidSession {
    SessionId session;
    Date date;
    std::string starts;
    std::string course;
    std::string teacher;
    NotPaid why = NotPaid::no_register;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(UnpaidSession, (), (session, date, starts, course, teacher, why, words, words_en))

struct PayStepRow {
    std::int64_t serial = 0;
    SheetStep step = SheetStep::drafted;
    std::string words;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(PayStepRow, (), (serial, step, words, at, by_name))

struct InvoiceFigures {
    BodyId body;
    std::string body_name;
    std::string number;
    std::int64_t lessons = 0;       // held
    std::int64_t reckoned_fen = 0;  // lessons held × agreed price
    std::int64_t invoiced_fen = 0;
    std::int64_t difference_fen = 0;  // invoiced − reckoned
    std::string difference_words;
    Date due_day;
    bool overdue = false;
};
BOOST_DESCRIBE_STRUCT(InvoiceFigures, (), (body, body_name, number, lessons, reckoned_fen, invoiced_fen, difference_fen, difference_words, due_day, overdue))

struct KindSum {
    SpendingKind kind = SpendingKind::teachers;
    std::string words;
    std::string words_en;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(KindSum, (), (kind, words, words_en, amount_fen))

struct PaySheetRow {
    SheetId id;
    SheetKind kind = SheetKind::teachers;
    Date first_day;
    Date last_day;
    SheetStep state = SheetStep::drafted;
    std::int64_t lines = 0;
    std::int64_t waiting = 0;
    std::int64_t objected = 0;
    std::int64_t gross_fen = 0;
    std::int64_t came_back = 0;     // lines that the bank sent back and that are not paid anew
    std::int64_t withheld_fen = 0;  // tax that is withheld and not paid over
    std::optional<InvoiceFigures> invoice;
    std::string made_by_name;
    Instant made_at;
};
BOOST_DESCRIBE_STRUCT(PaySheetRow, (),
                      (id, kind, first_day, last_day, state, lines, waiting, objected, gross_fen, came_back, withheld_fen, invoice, made_by_name, made_at))

struct PaySheets {
    BodyId school;
    std::string school_name;
    std::string county;
    std::vector<PayPlan> plans;
    std::vector<PaySheetRow> items;
    std::int64_t withheld_fen = 0;  // of all sheets of the school: tax that is withheld and not paid over
    PayAction make;
};
BOOST_DESCRIBE_STRUCT(PaySheets, (), (school, school_name, county, plans, items, withheld_fen, make))

struct PaySheetView {
    SheetId id;
    std::string county;
    SheetKind kind = SheetKind::teachers;
    BodyId school;
    std::string school_name;
    PlanId plan;
    std::int64_t school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    Date first_day;
    Date last_day;
    SheetStep state = SheetStep::drafted;
    std::string made_by_name;
    std::int64_t gross_fen = 0;
    std::int64_t tax_fen = 0;
    std::int64_t net_fen = 0;
    std::vector<KindSum> kinds;
    std::string wage_words;  // how the pay counts in wages
    std::string wage_words_en;
    std::vector<PayLineView> lines;
    std::vector<UnpaidSession> unpaid;  // of a draft: why these sessions are in no line
    std::vector<PayStepRow> steps;
    std::optional<InvoiceFigures> invoice;
    std::optional<Date> paid_day;
    std::string paid_document;
    std::int64_t withheld_fen = 0;  // tax that is withheld since the payment and not paid over
    std::optional<Date> tax_paid_day;
    std::string tax_document;
    std::vector<PayAction> actions;  // offer | withdraw | manager | agree | pay | tax
    bool locked = false;             // the books of its term: what is agreed to now stands in the open ones
};
BOOST_DESCRIBE_STRUCT(PaySheetView, (),
                      (id, county, kind, school, school_name, plan, school_year, term, first_day, last_day, state, made_by_name, gross_fen, tax_fen,
                       net_fen, kinds, wage_words, wage_words_en, lines, unpaid, steps, invoice, paid_day, paid_document, withheld_fen,
                       tax_paid_day, tax_document, actions, locked))

struct OwnPayLine {
    SheetId sheet;
    std::string county;
    std::string school_name;
    Date first_day;
    Date last_day;
    SheetStep state = SheetStep::offered;
    PayLineView line;
    std::string wage_words;
    std::string wage_words_en;
    PayAction confirm;
    PayAction object;
};
BOOST_DESCRIBE_STRUCT(OwnPayLine, (), (sheet, county, school_name, first_day, last_day, state, line, wage_words, wage_words_en, confirm, object))

struct OwnPay {
    std::vector<OwnPayLine> items;
};
BOOST_DESCRIBE_STRUCT(OwnPay, (), (items))

// ---- spending

struct InvoicePreview {
    std::string body_name;
    std::int64_t lessons = 0;
    std::int64_t reckoned_fen = 0;
    std::vector<PaidSession> taught;
    std::vector<UnpaidSession> unpaid;
};
BOOST_DESCRIBE_STRUCT(InvoicePreview, (), (body_name, lessons, reckoned_fen, taught, unpaid))

struct SpendingRow {
    std::string subject;
    SpendingKind kind = SpendingKind::consumables;
    std::string kind_words;
    std::string kind_words_en;
    SubjectKind subject_kind = SubjectKind::spending;
    std::int64_t amount_fen = 0;
    std::string words;
    std::string document;
    Date day;
    bool over_limit = false;      // outside the list or above a ceiling: approved by the county
    std::string approval_reason;  // why the county approved it
    std::string approved_by_name;
    std::string by_name;
    std::optional<std::string> reversed_reason;  // taken back: why, when and by whom
    std::optional<Instant> reversed_at;
    std::string reversed_by_name;
    PayAction reverse;
};
BOOST_DESCRIBE_STRUCT(SpendingRow, (),
                      (subject, kind, kind_words, kind_words_en, subject_kind, amount_fen, words, document, day, over_limit, approval_reason,
                       approved_by_name, by_name, reversed_reason, reversed_at, reversed_by_name, reverse))

struct KindView {
    SpendingKind kind = SpendingKind::teachers;
    std::string words;
    std::string words_en;
    Listed listed = Listed::no_list;
    std::int64_t spent_fen = 0;
    std::int64_t share_permille = 0;  // of the income, down
    std::optional<std::int64_t> ceiling_percent;
    std::optional<std::int64_t> left_fen;  // may still be spent; nothing: no ceiling is set
    std::string ceiling_words;             // 最多占收入 10%（样例） or 没有设上限
    std::string ceiling_words_en;
    bool above = false;
};
BOOST_DESCRIBE_STRUCT(KindView, (),
                      (kind, words, words_en, listed, spent_fen, share_permille, ceiling_percent, left_fen, ceiling_words, ceiling_words_en, above))

struct OverrunRow {
    OverrunId id;
    std::string county;
    BodyId school;
    std::string school_name;
    std::optional<PlanId> plan;
    SubjectKind subject_kind = SubjectKind::spending;
    std::string subject;
    SpendingKind kind = SpendingKind::consumables;
    std::string kind_words;
    std::string kind_words_en;
    std::int64_t amount_fen = 0;
    OverrunCause cause = OverrunCause::over_share;
    std::string document;
    Date day;
    std::string words;
    std::int64_t income_fen = 0;
    std::int64_t before_fen = 0;
    std::optional<std::int64_t> ceiling_percent;
    Instant asked_at;
    std::string asked_by_name;
    std::optional<OverrunDecision> decision;
    std::string reason;
    std::optional<Instant> decided_at;
    std::string decided_by_name;
    bool booked = false;
    PayAction decide;
};
BOOST_DESCRIBE_STRUCT(OverrunRow, (),
                      (id, county, school, school_name, plan, subject_kind, subject, kind, kind_words, kind_words_en, amount_fen, cause, document, day,
                       words, income_fen, before_fen, ceiling_percent, asked_at, asked_by_name, decision, reason, decided_at, decided_by_name, booked,
                       decide))

struct HeadLineSheet {
    SheetId id;
    std::string county;
    std::string school_name;
    Date first_day;
    Date last_day;
    std::string names;  // whose lines the school cannot agree to itself
    std::int64_t gross_fen = 0;
};
BOOST_DESCRIBE_STRUCT(HeadLineSheet, (), (id, county, school_name, first_day, last_day, names, gross_fen))

struct OverrunList {
    std::vector<OverrunRow> items;
    std::vector<HeadLineSheet> sheets;  // wait for the county to agree to a head's own line
};
BOOST_DESCRIBE_STRUCT(OverrunList, (), (items, sheets))

struct MoneyGrantRow {
    GrantId id;
    GrantKind kind = GrantKind::grant;
    std::int64_t amount_fen = 0;
    std::string giver;
    std::string document;
    Date day;
    std::string by_name;
    std::optional<std::string> reversed_reason;
    std::optional<Instant> reversed_at;
    std::string reversed_by_name;
    PayAction reverse;
};
BOOST_DESCRIBE_STRUCT(MoneyGrantRow, (), (id, kind, amount_fen, giver, document, day, by_name, reversed_reason, reversed_at, reversed_by_name, reverse))

struct SpendingView {
    BodyId school;
    std::string school_name;
    std::string county;
    std::vector<PayPlan> plans;
    std::optional<PlanId> plan;
    std::int64_t income_fen = 0;  // fees billed and earned, and grants, of this term
    std::int64_t spent_fen = 0;
    std::vector<KindView> kinds;
    std::string list_words;  // which kinds are allowed and by what
    std::vector<SpendingRow> rows;
    std::vector<OverrunRow> requests;
    std::vector<MoneyGrantRow> grants;
    bool locked = false;  // the books of the term: what still comes in for it stands in the open ones
    PayAction enter;
    PayAction grant;
};
BOOST_DESCRIBE_STRUCT(SpendingView, (),
                      (school, school_name, county, plans, plan, income_fen, spent_fen, kinds, list_words, rows, requests, grants, locked, enter, grant))

}  // namespace luoshi::fees::pay
