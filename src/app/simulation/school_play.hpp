// What the people of one simulated school do, day by day. A day is given as the number of days before (negative) or after the first day of lessons.
#pragma once
#include "afterschool/attendance/api.hpp"
#include "afterschool/timetable/api.hpp"
#include "app/simulation/auditor.hpp"

namespace luoshi::app {

namespace attendance = afterschool::attendance;
namespace timetable = afterschool::timetable;

struct SimulatedFamily {
    pupils::PupilId pupil;
    int grade = 1;
    pupils::ClassId class_;
    Actor guardian;
    Actor teacher;
    bool alone = true;  // no second guardian
    Actor second;
    std::vector<enrolment::BaseChoiceId> base_choices;
};

struct SimulatedStaff {
    Actor head;
    Actor office;
    Actor bureau;  // approves plans
    Actor witness;
};

class SchoolPlay {
 public:
    SchoolPlay(Network& network, Auditor& auditor, Dice& dice, SimulatedClock& clock, MadeSchool school, TermDays term, SimulatedStaff staff,
               std::vector<SimulatedFamily> families, enrolment::Mode mode, std::uint64_t seed);

    void act(int day);
    std::int64_t registers() const { return registers_; }
    std::int64_t hand_overs() const { return hand_overs_; }
    AuditedSchool audited() const;

 private:
    struct Taken {
        std::size_t family = 0;
        enrolment::SeatId seat;
        enrolment::CourseId course;
    };

    void ask_families();
    void answer_survey();
    void write_and_consult();
    void hand_in();
    void decide_on_plan();
    void publish();
    void decide_consents(double share, double refusing);
    void announce();
    void choose();
    void give_back_some(double share);
    void withdraw_some(double share);
    void draw();
    void answer_offers();
    void look_after_groups();
    void stop_course(enrolment::CourseId course);
    void ask_about_a_group();
    void close_the_group();
    void make_timetable();
    void teach();  // the sessions of today, with registers, hand-over, leave and corrections

    void consent(std::size_t family, pupils::Decision decision);
    void enter_consent(std::size_t family);
    void take_seat(std::size_t family);
    void give_seat(std::size_t family);
    void meet_phones(const timetable::Session& session, const Actor& teacher, std::vector<attendance::MarkOf>& marks);
    void hand_in_wishes(std::size_t family);
    void choose_base(std::size_t family);
    void join_waiting(std::size_t family, enrolment::CourseId course);
    void book_places(const enrolment::CoursePlaces& course);
    const catalogue::CourseLine* some_course(int grade);
    void hold(const timetable::Session& session);
    bool take_register(const timetable::Session& session, const Actor& teacher, std::vector<attendance::MarkOf>& marks);
    void change_register(const timetable::Session& session, const Actor& teacher, std::vector<attendance::MarkOf>& marks);
    void let_go(const timetable::Session& session, const Actor& teacher, const std::vector<attendance::MarkOf>& marks);
    void correct(const timetable::Session& session, const Actor& teacher, const std::vector<attendance::MarkOf>& marks);
    void ask_for_leave();
    void stop_session(const timetable::Session& session);
    std::optional<Actor> teacher_of(const timetable::Session& session);
    const SimulatedFamily* family_of(pupils::PupilId pupil) const;
    template <class IdType>
    IdType fresh() { return IdType::make(clock_.now(), dice_); }
    http::IfMatch plan_version();
    bool plan_is(catalogue::PlanState state);

    Network& network_;
    Auditor& auditor_;
    Dice& dice_;
    SimulatedClock& clock_;
    MadeSchool school_;
    TermDays term_;
    SimulatedStaff staff_;
    std::vector<SimulatedFamily> families_;
    enrolment::Mode mode_;
    std::uint64_t seed_;

    std::optional<catalogue::SurveyId> survey_;
    std::optional<catalogue::PlanId> plan_;
    std::optional<pupils::BulkAgreement> agreement_;
    std::vector<catalogue::CourseLine> specials_;
    std::optional<enrolment::RoundId> round_;
    Instant opens_;
    Instant closes_;
    bool drawn_ = false;
    std::optional<enrolment::GroupCaseView> group_;  // asked about, not closed
    std::size_t answered_ = 0;
    std::vector<Taken> taken_;
    bool timetable_ = false;
    std::int64_t registers_ = 0;
    std::int64_t hand_overs_ = 0;
};

}  // namespace luoshi::app
