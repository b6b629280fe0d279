// What the pages of reporting show. Money is whole fen; shares are 0 to 1 and absent where nothing stands below the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "programmes/lines/api.hpp"
#include "reporting/burden.hpp"
#include "reporting/commands.hpp"
#include "reporting/indicators.hpp"
#include "reporting/place.hpp"

namespace luoshi::reporting {

struct IndicatorView {
    std::string name;
    std::string words, words_en;
    std::string definition, definition_en;
    When when = When::in_period;
    FigureUnit unit = FigureUnit::share;
    std::string notice_number;
    std::string clause;                 // its path in the notice
    std::optional<std::string> notice;  // its id, where the register has it published
    bool more_is_better = true;
};
BOOST_DESCRIBE_STRUCT(IndicatorView, (), (name, words, words_en, definition, definition_en, when, unit, notice_number, clause, notice, more_is_better))

struct IndicatorList {
    std::vector<IndicatorView> items;
};
BOOST_DESCRIBE_STRUCT(IndicatorList, (), (items))

struct FigureValue {
    std::int64_t numerator = 0;
    std::optional<std::int64_t> denominator;  // of shares
    std::optional<double> value;
    // Of shares of people or schools: the 95 % interval, so that a small body is not taken for a sure one.
    std::optional<double> low, high;
    bool operator==(const FigureValue&) const = default;
};
BOOST_DESCRIBE_STRUCT(FigureValue, (), (numerator, denominator, value, low, high))

struct FigureMonth {
    std::string month;
    FigureValue figure;
};
BOOST_DESCRIBE_STRUCT(FigureMonth, (), (month, figure))

struct FigureBelow {
    BodyId body;
    std::string name;
    std::string code;
    ReportLevel level = ReportLevel::school;
    FigureValue figure;
    int rank = 0;      // by the lower end of the interval; equal ones share it
    std::string rows;  // of a school: the desk's page with what was counted
};
BOOST_DESCRIBE_STRUCT(FigureBelow, (), (body, name, code, level, figure, rank, rows))

struct ReportFigure {
    IndicatorView indicator;
    FigureValue figure;
    std::string rows;  // of a school: the desk's page that lists what was counted; else empty
};
BOOST_DESCRIBE_STRUCT(ReportFigure, (), (indicator, figure, rows))

struct ReportFigures {
    Place place;
    std::string from, to;
    Borders borders = Borders::then;
    std::vector<ReportFigure> items;
};
BOOST_DESCRIBE_STRUCT(ReportFigures, (), (place, from, to, borders, items))

struct FigurePage {
    Place place;
    std::vector<Place> above;  // from the highest that the reader may see downwards
    std::string from, to;
    Borders borders = Borders::then;
    IndicatorView indicator;
    FigureValue figure;
    std::string rows;
    std::vector<FigureMonth> months;
    std::vector<FigureBelow> below;
};
BOOST_DESCRIBE_STRUCT(FigurePage, (), (place, above, from, to, borders, indicator, figure, rows, months, below))

// ---- frozen reports

struct ReportLine {
    FreezeId id;
    std::string county;
    BodyId body;
    std::string body_name;
    FreezeKind kind = FreezeKind::asked;
    Date day;
    int version = 1;
    std::string from, to;
    std::string digest;
    int changed = 0;  // figures that differ from the version before
    Instant frozen_at;
    std::string frozen_by_name;
};
BOOST_DESCRIBE_STRUCT(ReportLine, (), (id, county, body, body_name, kind, day, version, from, to, digest, changed, frozen_at, frozen_by_name))

struct ReportList {
    std::vector<ReportLine> items;
};
BOOST_DESCRIBE_STRUCT(ReportList, (), (items))

struct ReportCell {
    std::string indicator;
    FigureValue figure;
    bool operator==(const ReportCell&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReportCell, (), (indicator, figure))
struct ReportBody {
    std::string code;
    std::string name;
    std::vector<ReportCell> figures;
};
BOOST_DESCRIBE_STRUCT(ReportBody, (), (code, name, figures))
struct ReportRevision {
    std::string code;
    std::string name;
    std::string indicator;
    FigureValue before;
    FigureValue after;
};
BOOST_DESCRIBE_STRUCT(ReportRevision, (), (code, name, indicator, before, after))

struct LayoutLine {
    std::string name;
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(LayoutLine, (), (name, words, words_en))

struct ReportPage {
    ReportLine report;
    std::vector<ReportBody> bodies;         // the body itself first
    std::vector<ReportRevision> revisions;  // against the version before
    std::vector<ReportLine> versions;       // all of the same body, kind and day, the latest first
    std::vector<LayoutLine> layouts;        // in which it can be taken along
};
BOOST_DESCRIBE_STRUCT(ReportPage, (), (report, bodies, revisions, versions, layouts))

// ---- the report builder

struct TableRow {
    std::string code;
    std::string name;
    std::string stratum;  // name of a stage or setting; empty: all
    std::vector<ReportCell> figures;
};
BOOST_DESCRIBE_STRUCT(TableRow, (), (code, name, stratum, figures))

struct ReportTable {
    Place place;
    std::string from, to;
    TableDefinition definition;
    std::vector<IndicatorView> indicators;
    std::vector<TableRow> rows;  // the body itself first
};
BOOST_DESCRIBE_STRUCT(ReportTable, (), (place, from, to, definition, indicators, rows))

struct SavedLayout {
    LayoutId id;
    std::string county;
    std::int64_t version = 1;
    BodyId body;
    std::string body_name;
    std::string name;
    TableDefinition definition;
    bool retired = false;
    Instant made_at;
    std::string made_by_name;
};
BOOST_DESCRIBE_STRUCT(SavedLayout, (), (id, county, version, body, body_name, name, definition, retired, made_at, made_by_name))

struct SavedLayoutList {
    std::vector<SavedLayout> items;
};
BOOST_DESCRIBE_STRUCT(SavedLayoutList, (), (items))

struct FrozenTableLine {
    TableId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string name;
    std::string period;
    std::string digest;
    Instant frozen_at;
    std::string frozen_by_name;
};
BOOST_DESCRIBE_STRUCT(FrozenTableLine, (), (id, county, body, body_name, name, period, digest, frozen_at, frozen_by_name))

struct FrozenTableList {
    std::vector<FrozenTableLine> items;
};
BOOST_DESCRIBE_STRUCT(FrozenTableList, (), (items))

struct FrozenTablePage {
    FrozenTableLine table;
    TableDefinition definition;
    std::vector<IndicatorView> indicators;
    std::vector<TableRow> rows;
};
BOOST_DESCRIBE_STRUCT(FrozenTablePage, (), (table, definition, indicators, rows))

// ---- the weekly digest

struct DigestView {
    bool mail_configured = false;  // without it nothing is sent, and nobody can subscribe
    bool subscribed = false;
    std::optional<std::string> address;
    DigestLanguage language = DigestLanguage::zh;
    std::optional<std::string> ended;       // asked, right_lost
    std::optional<std::string> body_name;
    std::optional<Date> next;               // the Monday from which the next one is sent
    std::optional<Instant> last_sent;
};
BOOST_DESCRIBE_STRUCT(DigestView, (), (mail_configured, subscribed, address, language, ended, body_name, next, last_sent))

// ---- open data

// Without a value it was left out.
struct OpenCell {
    std::string indicator;
    bool hidden = false;
    std::optional<std::int64_t> numerator, denominator;
    bool operator==(const OpenCell&) const = default;
};
BOOST_DESCRIBE_STRUCT(OpenCell, (), (indicator, hidden, numerator, denominator))

struct OpenRow {
    std::string code;
    std::string name;
    std::vector<OpenCell> cells;
    bool operator==(const OpenRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(OpenRow, (), (code, name, cells))

struct OpenLine {
    ReleaseId id;
    std::string county;
    std::string body_name;
    std::string title;
    std::string from, to;
    Date day;  // on which the figures were frozen
    std::int64_t threshold = 10;
    std::int64_t hidden = 0;  // rows of which something was left out
    std::string digest;
    Instant released_at;
    std::optional<std::string> withdrawn;  // the reason
};
BOOST_DESCRIBE_STRUCT(OpenLine, (), (id, county, body_name, title, from, to, day, threshold, hidden, digest, released_at, withdrawn))

struct OpenList {
    std::vector<OpenLine> items;
};
BOOST_DESCRIBE_STRUCT(OpenList, (), (items))

// What a column of the files means.
struct OpenField {
    std::string name;
    std::string words, words_en;
    std::string definition, definition_en;
    std::string unit;  // text, number, fen
    std::string notice_number, clause;
};
BOOST_DESCRIBE_STRUCT(OpenField, (), (name, words, words_en, definition, definition_en, unit, notice_number, clause))

struct OpenPage {
    OpenLine release;
    std::string licence;
    std::vector<OpenField> fields;
    std::vector<OpenRow> rows;
};
BOOST_DESCRIBE_STRUCT(OpenPage, (), (release, licence, fields, rows))

struct OpenPreview {
    std::int64_t threshold = 10;
    std::int64_t hidden = 0;
    std::string licence;  // the house's own sentence
    std::vector<OpenRow> rows;
    std::optional<OpenLine> released;  // the report is out already
    std::vector<std::string> offered;  // indicators that may be published
};
BOOST_DESCRIBE_STRUCT(OpenPreview, (), (threshold, hidden, licence, rows, released, offered))

// ---- duties and supervision beside the figures

struct SupervisionCounts {
    Place place;
    Date from, until;  // what arose in these days; what is open counts as open
    std::int64_t duties = 0, duties_green = 0, duties_yellow = 0, duties_red = 0, duties_closed = 0;
    std::int64_t cases_open = 0, cases_ordered = 0, cases_closed = 0;
    std::int64_t complaints = 0, complaints_open = 0, complaints_overdue = 0;
    std::int64_t inspections_drawn = 0, inspections_done = 0, findings_open = 0;
    std::int64_t orders = 0, orders_closed = 0, orders_closed_in_time = 0, orders_overdue = 0;
};
BOOST_DESCRIBE_STRUCT(SupervisionCounts, (),
                      (place, from, until, duties, duties_green, duties_yellow, duties_red, duties_closed, cases_open, cases_ordered, cases_closed, complaints,
                       complaints_open, complaints_overdue, inspections_drawn, inspections_done, findings_open, orders, orders_closed, orders_closed_in_time,
                       orders_overdue))

// ---- the lines of the action, stage by stage

struct ProgrammeLineCounts {
    programmes::lines::LineId id;
    std::string county;  // where the line lies
    std::string code, title, verb, unit, clause;
    std::vector<programmes::lines::StageCount> stages;  // those that the line has
};
BOOST_DESCRIBE_STRUCT(ProgrammeLineCounts, (), (id, county, code, title, verb, unit, clause, stages))

struct ProgrammeCounts {
    Place place;
    Date on;
    std::vector<ProgrammeLineCounts> lines;
};
BOOST_DESCRIBE_STRUCT(ProgrammeCounts, (), (place, on, lines))

// ---- the burden meter

struct BurdenSum {
    std::int64_t forms = 0, fields = 0, visits = 0;
    bool operator==(const BurdenSum&) const = default;
};
BOOST_DESCRIBE_STRUCT(BurdenSum, (), (forms, fields, visits))

struct BurdenOfSchool {
    BodyId body;
    std::string name;
    std::string code;
    BurdenSum sum;
    int rank = 0;  // the heaviest first: forms and visits, then fields
};
BOOST_DESCRIBE_STRUCT(BurdenOfSchool, (), (body, name, code, sum, rank))

struct BurdenOfKind {
    BurdenKind kind = BurdenKind::report;
    BurdenSum sum;
};
BOOST_DESCRIBE_STRUCT(BurdenOfKind, (), (kind, sum))

struct BurdenItem {
    BurdenKind kind = BurdenKind::report;
    std::string title;
    std::string asked_by;
    Date day;
    std::int64_t forms = 0, fields = 0, visits = 0;
    std::string notice_number;
    std::string clause;
    std::optional<std::string> notice;  // its id, where the register has it published
    std::string link;
};
BOOST_DESCRIBE_STRUCT(BurdenItem, (), (kind, title, asked_by, day, forms, fields, visits, notice_number, clause, notice, link))

struct BurdenPage {
    Place place;
    std::string from, to;
    BurdenSum sum;
    std::vector<BurdenOfKind> kinds;
    int rank = 0;             // of a school, among `of`
    int of = 0;
    std::int64_t median = 0;  // forms and visits of the school in the middle
    std::vector<BurdenOfSchool> schools;  // of a county
    std::vector<BurdenItem> items;        // of a school
};
BOOST_DESCRIBE_STRUCT(BurdenPage, (), (place, from, to, sum, kinds, rank, of, median, schools, items))

// ---- what waits for one person over all rooms

// By the earliest day: red when it is past, yellow within three working days, green later; none without a day.
enum class TaskColour { none, green, yellow, red };
BOOST_DESCRIBE_ENUM(TaskColour, none, green, yellow, red)

struct WaitingTask {
    std::string task;
    std::string words, words_en;
    std::int64_t count = 0;
    std::optional<Date> due;
    std::int64_t overdue = 0;
    std::string link;               // page of the desk; empty: only on the phone
    std::string phone_link = {};    // page of the phone; empty: only at the desk
    TaskColour colour = TaskColour::none;
};
BOOST_DESCRIBE_STRUCT(WaitingTask, (), (task, words, words_en, count, due, overdue, link, phone_link, colour))

struct WaitingTasks {
    std::vector<WaitingTask> items;
};
BOOST_DESCRIBE_STRUCT(WaitingTasks, (), (items))

}  // namespace luoshi::reporting
