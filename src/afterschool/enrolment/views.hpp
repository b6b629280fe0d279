// What the pages of enrolment receive. Everything shown disabled carries its reason.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/enrolment/settings.hpp"

namespace luoshi::afterschool::enrolment {

struct WhyNot {
    std::string reason = {};  // slug
    std::string reason_text = {};
    std::string reason_text_en = {};
};
BOOST_DESCRIBE_STRUCT(WhyNot, (), (reason, reason_text, reason_text_en))

struct ActionView {
    std::string action = {};
    std::string words = {};
    std::string words_en = {};
    bool enabled = false;
    std::optional<WhyNot> why_not = {};
};
BOOST_DESCRIBE_STRUCT(ActionView, (), (action, words, words_en, enabled, why_not))

struct RoundRow {
    RoundId id = {};
    std::string county = {};
    BodyId school = {};
    std::string school_name = {};
    PlanId plan = {};
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string title = {};
    Mode mode = Mode::lottery;
    RoundState state = RoundState::planned;
    Instant opens = {};
    Instant closes = {};
    std::optional<RoundId> follows = {};
};
BOOST_DESCRIBE_STRUCT(RoundRow, (),
                      (id, county, school, school_name, plan, school_year, term, title, mode, state, opens, closes,
                       follows))

struct RoundCourseView {
    CourseId course = {};
    std::string name = {};
    std::string kind = {};  // base | special
    std::string slot = {};
    std::string slot_name = {};
    std::vector<int> weekdays = {};
    std::string starts = {};
    std::string ends = {};
    std::vector<int> grades = {};
    std::int64_t price_fen = 0;
    int places_min = 0;
    int places = 0;  // announced, with reserved and class quotas
    int reserved = 0;
    int taken = 0;  // seats, and places held for open offers
    int left = 0;
    int waiting = 0;
    int wishes_first = 0;  // lottery: lists with this course first in its slot
    int wishes = 0;        // lottery: lists with this course at all
    bool below_minimum = false;
    bool stopped = false;
};
BOOST_DESCRIBE_STRUCT(RoundCourseView, (),
                      (course, name, kind, slot, slot_name, weekdays, starts, ends, grades, price_fen, places_min,
                       places, reserved, taken, left, waiting, wishes_first, wishes, below_minimum, stopped))

struct RoundView {
    RoundId id = {};
    std::int64_t version = 0;
    std::string county = {};
    BodyId school = {};
    std::string school_name = {};
    PlanId plan = {};
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string title = {};
    RoundState state = RoundState::planned;
    std::optional<RoundId> follows = {};
    RoundSettings settings = {};
    std::optional<std::string> announcement = {};
    std::optional<std::string> announcement_sha256 = {};
    std::optional<Instant> published_at = {};
    std::optional<std::string> frozen_sha256 = {};
    std::optional<std::string> draw_record_sha256 = {};
    std::optional<std::string> cancelled_reason = {};
    std::vector<RoundCourseView> courses = {};
    std::vector<ActionView> actions = {};
};
BOOST_DESCRIBE_STRUCT(RoundView, (),
                      (id, version, county, school, school_name, plan, school_year, term, title, state, follows,
                       settings, announcement, announcement_sha256, published_at, frozen_sha256, draw_record_sha256,
                       cancelled_reason, courses, actions))

// ---- the cockpit
// -----------------------------------------------------------------------------------------------------

struct ClassFigures {
    ClassId class_ = {};
    std::string name = {};
    int grade = 0;
    int pupils = 0;
    int consented = 0;
    int refused = 0;
    int silent = 0;
    int base = 0;
    int wishes = 0;  // lists handed in
    int seats = 0;   // pupils with at least one seat
};
BOOST_DESCRIBE_STRUCT(ClassFigures, (), (class_, name, grade, pupils, consented, refused, silent, base, wishes, seats))

struct WaitingRow {
    WaitingId id = {};
    CourseId course = {};
    std::string course_name = {};
    std::string pupil_name = {};
    std::string class_name = {};
    int position = 0;  // from 1 among those who wait
    WaitingState state = WaitingState::waiting;
    std::optional<Instant> offer_expires = {};
};
BOOST_DESCRIBE_STRUCT(WaitingRow, (), (id, course, course_name, pupil_name, class_name, position, state, offer_expires))

struct GroupAnswerRow {
    PupilId pupil = {};
    std::string pupil_name = {};
    std::string class_name = {};
    std::optional<GroupAnswer> answer = {};
    std::optional<Instant> answered_at = {};
    std::string answered_by = {};
    std::string outcome = {};
    bool for_family = false;  // entered by the class teacher
};
BOOST_DESCRIBE_STRUCT(GroupAnswerRow, (),
                      (pupil, pupil_name, class_name, answer, answered_at, answered_by, outcome, for_family))

struct GroupCaseView {
    GroupCaseId id = {};
    CourseId course = {};
    std::string course_name = {};
    GroupMeasure measure = GroupMeasure::merge;
    std::optional<CourseId> target = {};
    std::string target_name = {};
    std::string reason = {};
    Instant answers_until = {};
    GroupCaseState state = GroupCaseState::asking;
    std::vector<GroupAnswerRow> answers = {};
    std::vector<ActionView> actions = {};
};
BOOST_DESCRIBE_STRUCT(GroupCaseView, (),
                      (id, course, course_name, measure, target, target_name, reason, answers_until, state, answers,
                       actions))

// Whether the families of a plan were asked if their choice was free; what came out stands with the survey.
struct VoluntarinessView {
    PlanId plan = {};
    std::optional<catalogue::SurveyId> survey = {};
    std::optional<Instant> asked_at = {};
    std::string asked_by = {};
    bool may_ask = false;                // the reader may begin it
    std::optional<WhyNot> why_not = {};  // why it cannot be asked now
};
BOOST_DESCRIBE_STRUCT(VoluntarinessView, (), (plan, survey, asked_at, asked_by, may_ask, why_not))

struct CockpitView {
    RoundView round = {};
    Instant as_of = {};
    std::vector<ClassFigures> classes = {};
    std::vector<WaitingRow> waiting = {};
    std::vector<GroupCaseView> group_cases = {};
    int unconfirmed_entries = 0;
    VoluntarinessView voluntariness = {};
};
BOOST_DESCRIBE_STRUCT(CockpitView, (),
                      (round, as_of, classes, waiting, group_cases, unconfirmed_entries, voluntariness))

struct ChildRow {
    PupilId pupil = {};
    std::string county = {};
    std::string name = {};
    std::string class_name = {};
    std::string school_name = {};
};
BOOST_DESCRIBE_STRUCT(ChildRow, (), (pupil, county, name, class_name, school_name))

// ---- a child
// ---------------------------------------------------------------------------------------------------------

struct SeatReceipt {
    SeatId id = {};
    RoundId round = {};
    PupilId pupil = {};
    CourseId course = {};
    std::string slot = {};
    Instant taken_at = {};
    int left = 0;  // places left for the next one
};
BOOST_DESCRIBE_STRUCT(SeatReceipt, (), (id, round, pupil, course, slot, taken_at, left))

struct WishView {
    std::string slot = {};
    int rank = 1;
    CourseId course = {};
    std::string course_name = {};
};
BOOST_DESCRIBE_STRUCT(WishView, (), (slot, rank, course, course_name))

struct WishesReceipt {
    SubmissionId id = {};
    RoundId round = {};
    PupilId pupil = {};
    Instant at = {};
    std::string sha256 = {};  // of the list as handed in
    std::vector<WishView> wishes = {};
};
BOOST_DESCRIBE_STRUCT(WishesReceipt, (), (id, round, pupil, at, sha256, wishes))

struct Warning {
    std::string warning = {};  // slug
    std::string text = {};
    std::string text_en = {};
};
BOOST_DESCRIBE_STRUCT(Warning, (), (warning, text, text_en))

struct CourseCard {
    CourseId course = {};
    std::string name = {};
    std::string slot = {};
    std::string slot_name = {};
    std::vector<int> weekdays = {};
    std::string starts = {};
    std::string ends = {};
    std::int64_t price_fen = 0;
    int lessons = 1;
    int places = 0;
    int left = 0;
    int waiting = 0;
    std::optional<int> rank = {};             // of the pupil's wish, in a lottery
    bool held = false;                        // the pupil sits in it
    std::optional<WhyNot> why_not = {};       // why it cannot be chosen (wished for) now
    std::optional<WhyNot> why_not_wait = {};  // why one cannot join its waiting list; absent: one can, where it is full
    std::vector<Warning> warnings = {};       // what choosing it would bring: siblings-apart
};
BOOST_DESCRIBE_STRUCT(CourseCard, (),
                      (course, name, slot, slot_name, weekdays, starts, ends, price_fen, lessons, places, left, waiting,
                       rank, held, why_not, why_not_wait, warnings))

struct ChoiceView {  // one round as it stands for one child
    RoundId id = {};
    std::string title = {};
    Mode mode = Mode::lottery;
    RoundState state = RoundState::open;
    Instant opens = {};  // of the child's grade
    Instant closes = {};
    int seats_max = 0;
    std::string announcement_sha256 = {};
    std::optional<Instant> handed_in_at = {};
    std::optional<WhyNot> why_not = {};  // why nothing can be chosen in this round now
    std::vector<CourseCard> cards = {};
};
BOOST_DESCRIBE_STRUCT(ChoiceView, (),
                      (id, title, mode, state, opens, closes, seats_max, announcement_sha256, handed_in_at, why_not,
                       cards))

struct SeatView {
    SeatId id = {};
    CourseId course = {};
    std::string course_name = {};
    std::string slot_name = {};
    std::vector<int> weekdays = {};
    std::string starts = {};
    std::string ends = {};
    std::int64_t price_fen = 0;
    Date from = {};
    Instant taken_at = {};
    std::string taken_by = {};  // 家长 | 班主任代录 …
    std::string taken_by_en = {};
};
BOOST_DESCRIBE_STRUCT(SeatView, (),
                      (id, course, course_name, slot_name, weekdays, starts, ends, price_fen, from, taken_at, taken_by,
                       taken_by_en))

struct ChildWaiting {
    WaitingId id = {};
    CourseId course = {};
    std::string course_name = {};
    int position = 0;
    WaitingState state = WaitingState::waiting;
    std::optional<OfferId> offer = {};
    std::optional<Instant> offer_expires = {};
};
BOOST_DESCRIBE_STRUCT(ChildWaiting, (), (id, course, course_name, position, state, offer, offer_expires))

struct EntryView {
    EntryId id = {};
    std::string kind = {};  // wishes | seat | base
    std::string words = {};
    bool paper = false;
    std::string note = {};
    Instant entered_at = {};
    std::string entered_by = {};
};
BOOST_DESCRIBE_STRUCT(EntryView, (), (id, kind, words, paper, note, entered_at, entered_by))

struct ChildGroupCase {
    GroupCaseId id = {};
    std::string course_name = {};
    GroupMeasure measure = GroupMeasure::merge;
    std::string target_name = {};
    std::string reason = {};
    Instant answers_until = {};
    std::optional<GroupAnswer> answer = {};
    bool for_family = false;  // entered by the class teacher: the family may still say otherwise
};
BOOST_DESCRIBE_STRUCT(ChildGroupCase, (),
                      (id, course_name, measure, target_name, reason, answers_until, answer, for_family))

// The group in which a child with a base place sits at one time.
struct BaseGroupView {
    std::string course_name = {};
    std::string slot_name = {};
    std::vector<int> weekdays = {};  // of those chosen
    std::string starts = {};
    std::string ends = {};
};
BOOST_DESCRIBE_STRUCT(BaseGroupView, (), (course_name, slot_name, weekdays, starts, ends))

struct BaseView {
    std::vector<int> weekdays = {};           // chosen; empty: no base place
    std::vector<BaseGroupView> groups = {};   // one at every time of the base service
    std::optional<Date> from = {};
    std::optional<WhyNot> why_not = {};  // why it cannot be chosen or changed now
};
BOOST_DESCRIBE_STRUCT(BaseView, (), (weekdays, groups, from, why_not))

// A term that a family can look at: its plan was published.
struct ChildTerm {
    PlanId plan = {};
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    TermTime when = TermTime::current;
    std::optional<Date> first_day = {};  // absent: nobody has fixed them
    std::optional<Date> last_day = {};
};
BOOST_DESCRIBE_STRUCT(ChildTerm, (), (plan, school_year, term, when, first_day, last_day))

struct ChildView {
    PupilId pupil = {};
    std::string county = {};
    std::string name = {};
    std::string class_name = {};
    std::string school_name = {};
    std::optional<PlanId> plan = {};
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::vector<ChildTerm> terms = {};      // of the child's school, the newest first
    std::optional<WhyNot> read_only = {};   // why nothing of this term can be changed any more
    std::string consent = {};  // given | refused | withdrawn | none
    BaseView base = {};
    std::vector<ChoiceView> rounds = {};
    std::vector<SeatView> seats = {};
    std::vector<ChildWaiting> waiting = {};
    std::vector<EntryView> entries = {};  // put in by the class teacher, not confirmed yet
    std::vector<ChildGroupCase> group_cases = {};
    std::vector<Warning> warnings = {};
};
BOOST_DESCRIBE_STRUCT(ChildView, (),
                      (pupil, county, name, class_name, school_name, plan, school_year, term, terms, read_only, consent,
                       base, rounds, seats, waiting, entries, group_cases, warnings))

// ---- seats that the school gives and takes away
// ---------------------------------------------------------------------------

// A course of the round for one pupil.
struct SeatChoice {
    CourseId course = {};
    std::string name = {};
    std::string slot_name = {};
    std::vector<int> weekdays = {};
    std::string starts = {};
    std::string ends = {};
    int places = 0;
    int left = 0;
    std::optional<WhyNot> why_not = {};  // why the seat cannot be given now: as the refusal would say it
};
BOOST_DESCRIBE_STRUCT(SeatChoice, (), (course, name, slot_name, weekdays, starts, ends, places, left, why_not))

struct PupilSeats {
    RoundId round = {};
    std::string county = {};
    PupilId pupil = {};
    std::string name = {};
    std::string code = {};
    std::string class_name = {};
    std::string consent = {};  // given | refused | withdrawn | disputed | none
    std::vector<SeatView> seats = {};  // of the term, from whatever round
    std::vector<SeatChoice> courses = {};
};
BOOST_DESCRIBE_STRUCT(PupilSeats, (), (round, county, pupil, name, code, class_name, consent, seats, courses))

// ---- class teacher
// -----------------------------------------------------------------------------------------------------

struct ClassPupil {
    PupilId pupil = {};
    std::string name = {};
    std::string consent = {};
    std::vector<int> base = {};
    std::vector<std::string> seats = {};
    std::optional<Instant> handed_in_at = {};
    bool unconfirmed = false;  // something entered for the family waits for its word
    bool asked = false;        // about a group below its minimum, and has not answered
};
BOOST_DESCRIBE_STRUCT(ClassPupil, (), (pupil, name, consent, base, seats, handed_in_at, unconfirmed, asked))

struct ClassChoices {
    RoundId id = {};
    std::string class_name = {};
    std::vector<ClassPupil> pupils = {};
    std::vector<RoundCourseView> courses = {};
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(ClassChoices, (), (id, class_name, pupils, courses, school_year, term))

// A class in a term, whatever rounds there are: base service alone has none.
struct ClassOfTerm {
    std::string class_name = {};
    std::vector<ChildTerm> terms = {};  // published and not over, the newest first
    std::optional<PlanId> plan = {};    // whose choices these are; absent where there is no such term
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::vector<ClassPupil> pupils = {};
};
BOOST_DESCRIBE_STRUCT(ClassOfTerm, (), (class_name, terms, plan, school_year, term, pupils))

// ---- the opening minute
// ----------------------------------------------------------------------------------------------

struct PlaceInLine {
    std::string ticket = {};
    bool admitted = false;
    int position = 0;          // how many stand before; 0 when admitted
    int estimate_seconds = 0;  // honest: position over what was let in lately
    int ask_again_seconds = 0;
};
BOOST_DESCRIBE_STRUCT(PlaceInLine, (), (ticket, admitted, position, estimate_seconds, ask_again_seconds))

// ---- public
// ----------------------------------------------------------------------------------------------------------

struct PublicRound {
    RoundId id = {};
    std::string school_name = {};
    std::string title = {};
    Mode mode = Mode::lottery;
    RoundState state = RoundState::published;
    Instant opens = {};
    Instant closes = {};
    std::string announcement = {};
    std::string announcement_sha256 = {};
    std::optional<std::string> frozen_sha256 = {};
};
BOOST_DESCRIBE_STRUCT(PublicRound, (),
                      (id, school_name, title, mode, state, opens, closes, announcement, announcement_sha256,
                       frozen_sha256))

struct BoardRow {
    CourseId course = {};
    std::string name = {};
    std::string slot_name = {};
    int places = 0;
    int left = 0;
    int waiting = 0;
};
BOOST_DESCRIBE_STRUCT(BoardRow, (), (course, name, slot_name, places, left, waiting))

struct SeatBoard {
    RoundId id = {};
    std::string title = {};
    RoundState state = RoundState::published;
    Instant opens = {};
    Instant closes = {};
    Instant as_of = {};
    std::vector<BoardRow> rows = {};
};
BOOST_DESCRIBE_STRUCT(SeatBoard, (), (id, title, state, opens, closes, as_of, rows))

}  // namespace luoshi::afterschool::enrolment
