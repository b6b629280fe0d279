#include "afterschool/enrolment/offers.hpp"

#include <algorithm>
#include <set>

#include "afterschool/enrolment/base_groups.hpp"
#include "afterschool/enrolment/change_day.hpp"
#include "afterschool/enrolment/counts/places.hpp"
#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct Next {
    WaitingId id;
    PupilId pupil;
    RoundId round;
};
BOOST_DESCRIBE_STRUCT(Next, (), (id, pupil, round))

struct BaseEnding {
    BaseChoiceId id;
    Date from;
    int weekdays = 0;
};
BOOST_DESCRIBE_STRUCT(BaseEnding, (), (id, from, weekdays))

struct OpenOffer {
    OfferId id;
    std::string county;
    CourseId course;
    PupilId pupil;
    std::string pool;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(OpenOffer, (), (id, county, course, pupil, pool, expires_at))

struct PoolLine {
    CourseId course;
    std::string pool;
    int places = 0;
    int taken = 0;
};
BOOST_DESCRIBE_STRUCT(PoolLine, (), (course, pool, places, taken))

struct WaitingEnding {
    PupilId pupil;
    std::optional<OfferId> offer;
    std::optional<std::string> pool;  // of the offer
};
BOOST_DESCRIBE_STRUCT(WaitingEnding, (), (pupil, offer, pool))

bool is_held(Work& work, CourseId course) {
    const auto line = catalogue::find_course(work, course);
    return line && line->state != catalogue::CourseState::stopped;
}

// True: somebody got an offer, which keeps the place taken.
bool offer_next(Work& work, CourseId course, const std::string& pool) {
    const auto next = work.one<Next>(queries::next_waiting, work.county(), course, pool);
    if (!next) return false;
    const auto head = load_round(work, next->round);
    const auto expires_at = work.now().plus(std::chrono::hours{head.value().settings.offer_hours});
    const auto offer = work.new_id<OfferId>();
    work.run(queries::set_waiting_state, work.county(), course, next->pupil, WaitingState::offered);
    work.run(queries::insert_offer, work.county(), offer, course, next->pupil, pool, work.now(), expires_at);
    work.record(
        "enrolment.offer", "seat_offer", offer.to_string(),
        {{"pupil", next->pupil.to_string()}, {"course", course.to_string()}, {"expires_at", expires_at.to_string()}});
    work.enqueue("enrolment.expire_offer", {{"offer", offer.to_string()}}, expires_at);
    work.emit("enrolment.offer_made", {{"county", work.county()},
                                       {"offer", offer.to_string()},
                                       {"pupil", next->pupil.to_string()},
                                       {"course", course.to_string()},
                                       {"expires_at", expires_at.to_string()}});
    return true;
}

}  // namespace

std::optional<SeatHeld> load_seat(Work& work, SeatId id) {
    return work.one<SeatHeld>(queries::seat_by_id, work.county(), id);
}

std::vector<SeatHeld> seats_held(Work& work, std::string_view county, PupilId pupil, PlanId plan) {
    return work.all<SeatHeld>(queries::seats_held, county, pupil, plan);
}

std::vector<SeatHeld> seats_in(Work& work, std::string_view county, CourseId course) {
    return work.all<SeatHeld>(queries::seats_in, county, course);
}

void end_seat(Work& work, const SeatHeld& seat, SeatEnd reason, std::string_view note, Place place, std::optional<CourseId> into) {
    // A seat that ends before its first day was never sat in.
    const auto until = std::max(seat.from, ChangeDay(work, seat.county).of({seat.course, into.value_or(seat.course)}));
    work.run(queries::keep_past_seat, seat.county, seat.id, until, work.now(), reason, note, actor_key(work.actor()),
             work.actor().name);
    work.run(queries::delete_seat, seat.county, seat.pupil, seat.plan, seat.slot);
    counts::seat_ended(work, catalogue::find_plan(work, seat.plan).value(), seat.pupil, until);
    work.record(
        "enrolment.end_seat", "seat", seat.id.to_string(),
        {{"pupil", seat.pupil.to_string()}, {"course", seat.course.to_string()}, {"reason", json::enum_name(reason)}});
    work.emit("enrolment.seat_given_back", {{"county", seat.county},
                                            {"plan", seat.plan.to_string()},
                                            {"seat", seat.id.to_string()},
                                            {"pupil", seat.pupil.to_string()},
                                            {"slot", seat.slot},
                                            {"course", seat.course.to_string()},
                                            {"reason", json::enum_name(reason)},
                                            {"note", note}});
    if (place == Place::passes_on) pass_on(work, seat.course, seat.pool);
}

void pass_on(Work& work, CourseId course, const std::string& pool) {
    if (is_held(work, course) && offer_next(work, course, pool)) return;
    work.run(queries::take_from_pool, work.county(), course, pool, -1);
}

void offer_free_places(Work& work, CourseId course, const std::string& pool) {
    if (!is_held(work, course)) return;
    const auto lines = work.all<PoolLine>(queries::pools_of_courses, work.county(),
                                          json::to_json(std::map<std::string, int>{{course.to_string(), 1}}));
    for (const auto& line : lines) {
        if (line.pool != pool) continue;
        for (int free = line.places - line.taken; free > 0 && offer_next(work, course, pool); --free) {
            work.run(queries::take_from_pool, work.county(), course, pool, 1);
        }
    }
}

namespace {

// Answers who waited.
boost::json::array close_waiting(Work& work, std::string_view county, CourseId course, std::string_view reason) {
    boost::json::array pupils;
    for (const auto& one : work.all<WaitingEnding>(queries::waiting_of_course, county, course)) {
        work.run(queries::set_waiting_state, county, course, one.pupil, WaitingState::left);
        if (one.offer) {
            work.run(queries::answer_offer, county, *one.offer, OfferState::expired, work.now(), actor_key(work.actor()));
            work.run(queries::take_from_pool, county, course, one.pool.value_or(open_pool), -1);
        }
        pupils.emplace_back(one.pupil.to_string());
    }
    if (!pupils.empty()) {
        work.record("enrolment.end_waiting", "course", course.to_string(),
                    {{"reason", reason}, {"pupils", static_cast<std::int64_t>(pupils.size())}});
    }
    return pupils;
}

}  // namespace

void end_waiting(Work& work, std::string_view county, CourseId course, std::string_view reason) {
    auto pupils = close_waiting(work, county, course, reason);
    const auto line = catalogue::find_course(work, course);
    if (pupils.empty() || !line) return;
    work.emit("enrolment.waiting_ended", {{"county", county},
                                          {"plan", line->plan.to_string()},
                                          {"course", course.to_string()},
                                          {"reason", reason},
                                          {"pupils", std::move(pupils)}});
}

void close_plan(Work& work, const catalogue::PlanLine& plan, std::string_view reason) {
    boost::json::array waited;
    const auto waited_for = work.all<CourseId>(queries::courses_waited_for, plan.county, plan.id);
    for (const auto course : std::set<CourseId>(waited_for.begin(), waited_for.end())) {
        for (auto& pupil : close_waiting(work, plan.county, course, reason)) waited.push_back(std::move(pupil));
    }
    work.record("enrolment.close_plan", "plan", plan.id.to_string(), {{"reason", reason}});
    work.emit("enrolment.plan_closed", {{"county", plan.county},
                                        {"plan", plan.id.to_string()},
                                        {"reason", reason},
                                        {"waited", std::move(waited)}});
}

Date end_base(Work& work, std::string_view county, PupilId pupil, PlanId plan, SeatEnd reason) {
    const auto before = work.one<BaseEnding>(queries::base_ending, county, pupil, plan);
    if (!before) return work.today();
    const auto until = leave_groups(work, county, pupil, plan, reason);
    work.run(queries::keep_past_base, county, pupil, plan, until, work.now(), reason, actor_key(work.actor()));
    work.run(queries::delete_base, county, pupil, plan);
    counts::base_ended(work, catalogue::find_plan(work, plan).value(), pupil, std::max(before->from, until), before->weekdays);
    work.record("enrolment.end_base", "pupil", pupil.to_string(),
                {{"plan", plan.to_string()}, {"reason", json::enum_name(reason)}});
    work.emit("enrolment.base_given_back", {{"county", county},
                                            {"plan", plan.to_string()},
                                            {"base", before->id.to_string()},
                                            {"pupil", pupil.to_string()},
                                            {"reason", json::enum_name(reason)}});
    return until;
}

void end_everything(Work& work, std::string_view county, PupilId pupil, PlanId plan, SeatEnd reason,
                    std::string_view note) {
    for (const auto& offer : work.all<OpenOffer>(queries::open_offers_of_pupil, county, pupil, plan)) {
        work.run(queries::answer_offer, county, offer.id, OfferState::declined, work.now(), actor_key(work.actor()));
        work.run(queries::set_waiting_state, county, offer.course, offer.pupil, WaitingState::left);
        pass_on(work, offer.course, offer.pool);
    }
    work.run(queries::leave_all_waiting, county, pupil, plan);
    for (const auto& seat : seats_held(work, county, pupil, plan)) end_seat(work, seat, reason, note);
    end_base(work, county, pupil, plan, reason);
    work.run(queries::drop_open_wishes, county, pupil, plan);
    work.run(queries::drop_open_wish_lists, county, pupil, plan);
    work.record("enrolment.end_everything", "pupil", pupil.to_string(),
                {{"plan", plan.to_string()}, {"reason", json::enum_name(reason)}});
}

Result<Nothing> expire_offer(Work& work, OfferId id) {
    const auto offer = work.one<OpenOffer>(queries::open_offer, work.county(), id);
    if (!offer) return Nothing{};
    if (work.now() < offer->expires_at)
        return Problem{Code::conflict, "offer-still-open", "候补通知尚未到期", "the offer has not run out yet"};
    work.run(queries::answer_offer, offer->county, offer->id, OfferState::expired, work.now(), actor_key(work.actor()));
    work.run(queries::set_waiting_state, offer->county, offer->course, offer->pupil, WaitingState::expired);
    work.record("enrolment.offer_expired", "seat_offer", id.to_string(),
                {{"pupil", offer->pupil.to_string()}, {"course", offer->course.to_string()}});
    work.emit("enrolment.offer_expired", {{"county", offer->county},
                                          {"offer", id.to_string()},
                                          {"pupil", offer->pupil.to_string()},
                                          {"course", offer->course.to_string()}});
    pass_on(work, offer->course, offer->pool);
    return Nothing{};
}

}  // namespace luoshi::afterschool::enrolment
