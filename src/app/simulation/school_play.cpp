#include "app/simulation/school_play.hpp"

#include <algorithm>

#include "afterschool/allocation/api.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::app {

namespace allocation = afterschool::allocation;

SchoolPlay::SchoolPlay(Network& network, Auditor& auditor, Dice& dice, SimulatedClock& clock, MadeSchool school, TermDays term, SimulatedStaff staff,
                       std::vector<SimulatedFamily> families, enrolment::Mode mode, std::uint64_t seed)
    : network_(network), auditor_(auditor), dice_(dice), clock_(clock), school_(std::move(school)), term_(term), staff_(std::move(staff)),
      families_(std::move(families)), mode_(mode), seed_(seed) {}

AuditedSchool SchoolPlay::audited() const {
    AuditedSchool audited{"430104", school_.body, plan_, term_, {}};
    for (const auto& family : families_) audited.pupils.push_back(family.pupil);
    return audited;
}

void SchoolPlay::act(int day) {
    switch (day) {
        case -12: ask_families(); write_and_consult(); return;
        case -11: answer_survey(); hand_in(); return;
        case -10: decide_on_plan(); return;
        case -9: hand_in(); decide_on_plan(); publish(); return;
        case -8: decide_consents(0.5, 0.08); return;
        case -7: decide_consents(0.7, 0.05); announce(); return;
        case -6: choose(); return;
        case -5: choose(); give_back_some(0.1); withdraw_some(0.05); return;
        case -4: draw(); return;
        default: break;
    }
    if (day < -3) return;
    answer_offers();
    if (day == -3) make_timetable();
    if (day == -2) look_after_groups();
    if (day == -1) close_the_group();
    if (day >= 0) teach();
    give_back_some(0.02);
    withdraw_some(0.01);
    decide_consents(0.05, 0.1);
    if (mode_ != enrolment::Mode::lottery && dice_.chance(0.3)) choose();
}

// ---- survey and plan --------------------------------------------------------------------------------------------------

void SchoolPlay::ask_families() {
    catalogue::PutSurvey command;
    command.id = fresh<catalogue::SurveyId>();
    command.school = school_.body;
    command.school_year = term_.school_year;
    command.term = term_.term;
    command.title = "课后服务需求调查";
    command.introduction = "请花两分钟回答。";
    command.closes_on = clock_.today().plus_days(6);
    command.questions = {{"need", catalogue::SurveyQuestionKind::one, "是否需要课后服务？", {{"yes", "需要"}, {"no", "不需要"}}}};
    network_.send<catalogue::SurveyView>("put survey", staff_.office, Repeat::once, [=](Work& work) { return catalogue::put_survey(work, command); },
                                         [&](const auto& answer) {
                                             if (answer) survey_ = answer->id;
                                         });
    if (!survey_) return;
    const auto id = *survey_;
    network_.send<catalogue::SurveyView>("open survey", staff_.office, Repeat::once, [=](Work& work) { return catalogue::open_survey(work, {id, {}, {1}}); },
                                         [](const auto&) {});
}

void SchoolPlay::answer_survey() {
    if (!survey_) return;
    for (const auto& family : families_) {
        if (!dice_.chance(0.6)) continue;
        const catalogue::AnswerSurvey command{*survey_, family.pupil, {{"need", {dice_.chance(0.8) ? "yes" : "no"}, {}}}, {}};
        network_.send<Nothing>("answer survey", family.guardian, Repeat::once, [=](Work& work) { return catalogue::answer_survey(work, command); }, [](const auto&) {});
    }
}

void SchoolPlay::write_and_consult() {
    network_.send<catalogue::PlanId>("write plan", staff_.office, Repeat::once, [this](Work& work) { return write_plan(work, school_, term_, seed_, BaseHours::two); },
                                     [&](const auto& answer) {
                                         if (answer) plan_ = *answer;
                                         else auditor_.complain("no plan: " + answer.error().slug);
                                     });
}

http::IfMatch SchoolPlay::plan_version() {
    return {network_.look<std::int64_t>(staff_.head, [&](Work& work) { return catalogue::find_plan(work, plan_.value())->version; })};
}

bool SchoolPlay::plan_is(catalogue::PlanState state) {
    return plan_ && network_.look<bool>(staff_.head, [&](Work& work) { return catalogue::find_plan(work, *plan_)->state == state; });
}

void SchoolPlay::hand_in() {
    if (plan_is(catalogue::PlanState::returned)) {
        network_.send<Nothing>("consult again", staff_.office, Repeat::once, [this](Work& work) { return consult_parents(work, school_, *plan_, seed_ + 1); }, [](const auto&) {});
    }
    if (!plan_is(catalogue::PlanState::consulted)) return;
    const catalogue::StepPlan command{*plan_, {}, plan_version()};
    network_.send<catalogue::PlanStep>("submit plan", staff_.head, Repeat::once, [=](Work& work) { return catalogue::submit_plan(work, command); }, [](const auto&) {});
}

void SchoolPlay::decide_on_plan() {
    if (!plan_is(catalogue::PlanState::submitted)) return;
    // Whoever handed it in does not decide on it: that must be refused.
    auto own = staff_.head;
    own.grants.insert(own.grants.end(), staff_.bureau.grants.begin(), staff_.bureau.grants.end());
    const catalogue::ApprovePlan approval{*plan_, fmt::format("岳教批〔{}〕1号", term_.school_year), "按方案执行", {}, plan_version()};
    network_.send<catalogue::PlanStep>("approve own plan", own, Repeat::once, [=](Work& work) { return catalogue::approve_plan(work, approval); }, [&](const auto& answer) {
        if (answer) auditor_.complain("a head approved the plan that was handed in by the same head");
    });
    if (dice_.chance(0.3) && clock_.today() < term_.first.plus_days(-9)) {
        const catalogue::ReturnPlan command{*plan_, "请补充安全预案", {}, plan_version()};
        network_.send<catalogue::PlanStep>("return plan", staff_.bureau, Repeat::once, [=](Work& work) { return catalogue::return_plan(work, command); }, [](const auto&) {});
        return;
    }
    network_.send<catalogue::PlanStep>("approve plan", staff_.bureau, Repeat::once, [=](Work& work) { return catalogue::approve_plan(work, approval); }, [](const auto&) {});
}

void SchoolPlay::publish() {
    if (!plan_is(catalogue::PlanState::approved)) return;
    const catalogue::StepPlan command{*plan_, {}, plan_version()};
    network_.send<catalogue::PlanStep>("publish plan", staff_.head, Repeat::once, [=](Work& work) { return catalogue::publish_plan(work, command); }, [](const auto&) {});
    network_.send<pupils::BulkAgreement>("publish agreement", staff_.head, Repeat::once, [this](Work& work) { return publish_agreement(work, school_, term_); },
                                         [&](const auto& answer) {
                                             if (answer) agreement_ = *answer;
                                         });
    for (auto& course : network_.look<std::vector<catalogue::CourseLine>>(staff_.head, [&](Work& work) { return catalogue::courses_of_plan(work, "430104", *plan_); })) {
        if (course.kind == catalogue::CourseKind::special) specials_.push_back(std::move(course));
    }
}

// ---- consents ---------------------------------------------------------------------------------------------------------

void SchoolPlay::consent(std::size_t family, pupils::Decision decision) {
    const auto& one = families_[family];
    const pupils::DecideConsent command{one.pupil, fresh<pupils::ConsentId>(), {}, agreement_->id, agreement_->sha256, decision};
    // The second guardian has a say now and then; what stands then is for the school to settle, and out of the auditor's books.
    const bool second = !one.alone && dice_.chance(0.2);
    const auto pupil = one.pupil;
    if (second) auditor_.lose_sight_of(pupil);
    network_.send<pupils::ConsentDone>("decide consent", second ? one.second : one.guardian, Repeat::same_answer,
                                       [=](Work& work) { return pupils::decide_consent(work, command); },
                                       [=, this](const auto& answer) {
                                           if (answer && !second) auditor_.decided(pupil, decision);
                                       });
}

void SchoolPlay::enter_consent(std::size_t family) {
    const auto& one = families_[family];
    const pupils::EnterConsent command{one.pupil, fresh<pupils::ConsentId>(), {}, agreement_->id, pupils::Decision::given, "家长没有手机，电话告知后代录"};
    const auto pupil = one.pupil;
    network_.send<pupils::ConsentDone>("enter consent", one.teacher, Repeat::same_answer, [=](Work& work) { return pupils::enter_consent(work, command); },
                                       [=, this](const auto& answer) {
                                           if (answer) auditor_.decided(pupil, pupils::Decision::given);
                                       });
}

void SchoolPlay::decide_consents(double share, double refusing) {
    if (!agreement_) return;
    for (std::size_t family = 0; family < families_.size(); ++family) {
        if (!dice_.chance(share)) continue;
        if (dice_.chance(0.1)) enter_consent(family);
        else consent(family, dice_.chance(refusing) ? pupils::Decision::refused : pupils::Decision::given);
    }
}

void SchoolPlay::withdraw_some(double share) {
    if (!agreement_) return;
    for (std::size_t family = 0; family < families_.size(); ++family) {
        if (dice_.chance(share)) consent(family, pupils::Decision::withdrawn);
    }
}

// ---- round ------------------------------------------------------------------------------------------------------------

void SchoolPlay::announce() {
    if (!plan_is(catalogue::PlanState::published)) return;
    enrolment::PlanRound command{.id = fresh<enrolment::RoundId>(), .plan = *plan_, .title = "第一轮报名", .settings = {}};
    auto& settings = command.settings;
    settings.mode = mode_;
    settings.opens = opens_ = hour_of(clock_.today().plus_days(1), 8);
    settings.closes = closes_ = hour_of(clock_.today().plus_days(2), 21);
    for (int grade = school_.shape.first_grade; grade < school_.shape.first_grade + static_cast<int>(school_.shape.classes.size()); ++grade) settings.grades.push_back(grade);
    // Few places, so that seats are worth fighting for.
    for (const auto& course : specials_) {
        enrolment::CoursePlaces places{.course = course.id, .places = std::min(course.places_max, dice_.between(3, 8))};
        if (mode_ == enrolment::Mode::class_quota) {
            places.places = 2;
            for (const auto& class_ : school_.classes) places.classes.push_back({class_.id, dice_.between(1, 3)});
        }
        settings.courses.push_back(std::move(places));
    }
    network_.send<enrolment::RoundView>("plan round", staff_.office, Repeat::once, [=](Work& work) { return enrolment::plan_round(work, command); },
                                        [&](const auto& answer) {
                                            if (answer) round_ = answer->id;
                                        });
    if (!round_) return;
    network_.send<enrolment::RoundView>("publish round", staff_.head, Repeat::once,
                                        [id = *round_](Work& work) { return enrolment::publish_round(work, {.id = id, .county = {}, .if_match = {1}}); },
                                        [&](const auto& answer) {
                                            if (!answer) return auditor_.complain("no round: " + answer.error().slug);
                                            for (const auto& course : command.settings.courses) book_places(course);
                                        });
}

void SchoolPlay::book_places(const enrolment::CoursePlaces& course) {
    int all = course.places;
    for (const auto& own : course.classes) {
        std::set<pupils::PupilId> pupils;
        for (const auto& family : families_) {
            if (family.class_ == own.class_) pupils.insert(family.pupil);
        }
        auditor_.class_places(course.course, own.places, std::move(pupils));
        all += own.places;
    }
    auditor_.places(course.course, all);
}

const catalogue::CourseLine* SchoolPlay::some_course(int grade) {
    std::vector<const catalogue::CourseLine*> open;
    for (const auto& course : specials_) {
        if (std::ranges::find(course.grades, grade) != course.grades.end()) open.push_back(&course);
    }
    return open.empty() ? nullptr : open[static_cast<std::size_t>(dice_.below(static_cast<int>(open.size())))];
}

void SchoolPlay::take_seat(std::size_t family) {
    const auto& one = families_[family];
    const auto* course = some_course(one.grade);
    if (course == nullptr) return;
    const enrolment::TakeSeat command{fresh<enrolment::SeatId>(), "430104", *round_, one.pupil, course->id, {}};
    network_.send<enrolment::SeatReceipt>("take seat", one.guardian, Repeat::same_answer, [=](Work& work) { return enrolment::take_seat(work, command); },
                                          [=, this](const auto& answer) {
                                              if (!answer) return;
                                              if (mode_ == enrolment::Mode::assigned) auditor_.complain("a family took a seat in a round that the school assigns");
                                              taken_.push_back({family, answer->id, answer->course});
                                              auditor_.seat_taken(answer->pupil, answer->slot, answer->id, answer->course);
                                          });
    // Somebody else's child: must look as if there were none.
    if (dice_.chance(0.1)) {
        const auto& other = families_[(family + 1) % families_.size()];
        auto foreign = command;
        foreign.id = fresh<enrolment::SeatId>();
        foreign.pupil = other.pupil;
        network_.send<enrolment::SeatReceipt>("take seat of a foreign child", one.guardian, Repeat::once, [=](Work& work) { return enrolment::take_seat(work, foreign); },
                                              [&](const auto& answer) {
                                                  if (!answer) return;
                                                  // Brothers and sisters have one guardian: then it is no foreign child.
                                                  const auto account = one.guardian.account;
                                                  if (other.guardian.account != account && !(other.second.account && other.second.account == account))
                                                      auditor_.complain("a seat was taken for a foreign child");
                                                  taken_.push_back({(family + 1) % families_.size(), answer->id, answer->course});
                                                  auditor_.seat_taken(answer->pupil, answer->slot, answer->id, answer->course);
                                              });
    }
    if (dice_.chance(0.5)) join_waiting(family, course->id);
}

// The school assigns.
void SchoolPlay::give_seat(std::size_t family) {
    const auto& one = families_[family];
    const auto* course = some_course(one.grade);
    if (course == nullptr) return;
    const enrolment::GiveSeat command{fresh<enrolment::SeatId>(), *round_, one.pupil, course->id, "学校统筹安排", {}};
    network_.send<enrolment::SeatReceipt>("give seat", staff_.office, Repeat::same_answer, [=](Work& work) { return enrolment::give_seat(work, command); },
                                          [=, this](const auto& answer) {
                                              if (!answer) return;
                                              taken_.push_back({family, answer->id, answer->course});
                                              auditor_.seat_taken(answer->pupil, answer->slot, answer->id, answer->course);
                                          });
}

void SchoolPlay::join_waiting(std::size_t family, enrolment::CourseId course) {
    const enrolment::JoinWaiting command{fresh<enrolment::WaitingId>(), *round_, families_[family].pupil, course, {}};
    network_.send<enrolment::ChildWaiting>("join waiting", families_[family].guardian, Repeat::once, [=](Work& work) { return enrolment::join_waiting(work, command); }, [](const auto&) {});
}

void SchoolPlay::hand_in_wishes(std::size_t family) {
    const auto& one = families_[family];
    std::map<std::string, std::vector<enrolment::CourseId>> chosen;
    for (int n = dice_.between(1, 5); n > 0; --n) {
        const auto* course = some_course(one.grade);
        if (course == nullptr) return;
        auto& slot = chosen[course->slot];
        if (std::ranges::find(slot, course->id) == slot.end()) slot.push_back(course->id);
    }
    enrolment::HandInWishes command{fresh<enrolment::SubmissionId>(), *round_, one.pupil, {}, {}, {}};
    for (const auto& [slot, courses] : chosen) {
        for (std::size_t i = 0; i < courses.size(); ++i) command.wishes.push_back({slot, courses[i], static_cast<int>(i) + 1});
    }
    network_.send<enrolment::WishesReceipt>("hand in wishes", one.guardian, Repeat::same_answer, [=](Work& work) { return enrolment::hand_in_wishes(work, command); },
                                            [=, this](const auto& answer) {
                                                if (answer) auditor_.wished(command.round, command.pupil, command.wishes);
                                            });
}

void SchoolPlay::choose_base(std::size_t family) {
    auto& one = families_[family];
    std::vector<int> days;
    for (int day = 1; day <= 5; ++day) {
        if (dice_.chance(0.7)) days.push_back(day);
    }
    const enrolment::ChooseBase command{fresh<enrolment::BaseChoiceId>(), *plan_, one.pupil, days, {}, {}};
    network_.send<enrolment::BaseView>("choose base", one.guardian, Repeat::same_answer, [=](Work& work) { return enrolment::choose_base(work, command); },
                                       [=, this](const auto& answer) {
                                           if (!answer) return;
                                           if (command.weekdays.empty()) auditor_.base_given_up(command.pupil);
                                           else auditor_.base_chosen(command.pupil, command.weekdays);
                                       });
}

void SchoolPlay::choose() {
    if (!round_) return;
    for (std::size_t family = 0; family < families_.size(); ++family) {
        if (dice_.chance(0.4)) choose_base(family);
        if (!dice_.chance(0.7)) continue;
        if (mode_ == enrolment::Mode::lottery) hand_in_wishes(family);
        else if (mode_ == enrolment::Mode::assigned && dice_.chance(0.8)) give_seat(family);
        else take_seat(family);
    }
}

void SchoolPlay::give_back_some(double share) {
    for (const auto& taken : std::vector(taken_)) {
        if (!dice_.chance(share)) continue;
        network_.send<Nothing>("give back", families_[taken.family].guardian, Repeat::once,
                               [id = taken.seat](Work& work) { return enrolment::give_back(work, {id, {}}); },
                               [=, this](const auto& answer) {
                                   if (answer) auditor_.seat_given_back(taken.seat);
                               });
    }
}

void SchoolPlay::draw() {
    if (!round_ || mode_ != enrolment::Mode::lottery || drawn_) return;
    if (clock_.now() < closes_) return;
    allocation::AnnounceDraw announce;
    announce.id = fresh<allocation::DrawId>();
    announce.round = *round_;
    announce.public_source = "福利彩票3D当日开奖号码";
    announce.draws_at = clock_.now().plus(std::chrono::hours{2});
    const auto announced = network_.ask<allocation::DrawStep>("announce draw", staff_.head, Repeat::once, [=](Work& work) { return allocation::announce_draw(work, announce); });
    if (!announced && announced.error().slug == "nothing-to-draw") return;  // nobody wished
    if (!announced) return auditor_.complain("no draw: " + announced.error().slug);
    const auto value = fmt::format("{:03}", dice_.below(1000));
    // Before the value can exist it is refused.
    const auto early = network_.ask<allocation::DrawStep>("enter value early", staff_.head, Repeat::once, [=](Work& work) { return allocation::enter_value(work, {announced->id, value, {}, {announced->version}}); });
    if (early) auditor_.complain("a public value was entered before it could exist");
    clock_.set(announce.draws_at.plus(std::chrono::minutes{5}));
    const auto entered = network_.ask<allocation::DrawStep>("enter value", staff_.head, Repeat::once, [=](Work& work) { return allocation::enter_value(work, {announced->id, value, {}, {announced->version}}); });
    if (!entered) return auditor_.complain("no value: " + entered.error().slug);
    const auto same = network_.ask<allocation::DrawStep>("confirm own value", staff_.head, Repeat::once, [=](Work& work) { return allocation::confirm_value(work, {announced->id, value, {}, {entered->version}}); });
    if (same) auditor_.complain("one person entered and confirmed the public value");
    const auto confirmed = network_.ask<allocation::DrawStep>("confirm value", staff_.witness, Repeat::once, [=](Work& work) { return allocation::confirm_value(work, {announced->id, value, {}, {entered->version}}); });
    if (!confirmed) return auditor_.complain("value not confirmed: " + confirmed.error().slug);
    const auto drawn = network_.ask<allocation::DrawStep>("run draw", staff_.head, Repeat::once, [=](Work& work) { return allocation::run_draw(work, {announced->id, {}, {confirmed->version}}); });
    if (!drawn) return auditor_.complain("draw not run: " + drawn.error().slug);
    drawn_ = true;
    network_.look<bool>(staff_.head, [&](Work& work) {
        auditor_.take_over_draw(work, audited(), *round_);
        for (std::size_t family = 0; family < families_.size(); ++family) {
            for (const auto& seat : enrolment::seats_of_pupil(work, "430104", families_[family].pupil, *plan_)) taken_.push_back({family, seat.id, seat.course});
        }
        return true;
    });
}

// ---- afterwards -------------------------------------------------------------------------------------------------------

void SchoolPlay::answer_offers() {
    if (!round_) return;
    for (std::size_t family = 0; family < families_.size(); ++family) {
        const auto& one = families_[family];
        if (!dice_.chance(0.7)) continue;
        const auto view = network_.look<std::optional<enrolment::ChildView>>(one.guardian, [&](Work& work) -> std::optional<enrolment::ChildView> {
            auto shown = enrolment::show_child(work, {one.pupil, {}, {}});
            if (!shown) return std::nullopt;
            return *std::move(shown);
        });
        if (!view) continue;
        for (const auto& waiting : view->waiting) {
            if (!waiting.offer) continue;
            const bool accept = dice_.chance(0.7);
            const enrolment::AnswerOffer command{*waiting.offer, accept ? enrolment::OfferAnswer::accept : enrolment::OfferAnswer::decline, {}};
            const auto answer = network_.ask<Nothing>("answer offer", one.guardian, Repeat::once, [=](Work& work) { return enrolment::answer_offer(work, command); });
            if (!answer || !accept) continue;
            network_.look<bool>(one.guardian, [&](Work& work) {
                auditor_.take_over_offer(work, audited(), one.pupil, waiting.course);
                for (const auto& seat : enrolment::seats_of_pupil(work, "430104", one.pupil, *plan_)) {
                    if (seat.course == waiting.course) taken_.push_back({family, seat.id, seat.course});
                }
                return true;
            });
        }
    }
}

// One course gets more places, another is stopped for want of pupils.
void SchoolPlay::look_after_groups() {
    if (!round_ || specials_.size() < 2) return;
    const auto& more = specials_[static_cast<std::size_t>(dice_.below(static_cast<int>(specials_.size())))];
    const int seen = auditor_.places_of(more.id);
    const enrolment::AddPlaces add{*round_, more.id, seen + 2, seen, "报名踊跃", {}};
    network_.send<enrolment::RoundView>("add places", staff_.head, Repeat::same_answer, [=](Work& work) { return enrolment::add_places(work, add); },
                                        [=, this](const auto& answer) {
                                            if (answer) auditor_.places(add.course, add.places);
                                        });
    const auto& stopped = specials_[static_cast<std::size_t>(dice_.below(static_cast<int>(specials_.size())))];
    if (stopped.id != more.id && dice_.chance(0.5)) stop_course(stopped.id);
    if (dice_.chance(0.8)) ask_about_a_group();
}

void SchoolPlay::stop_course(enrolment::CourseId course) {
    const auto version = network_.look<std::int64_t>(staff_.head, [&](Work& work) {
        const auto shown = catalogue::show_course(work, {course});
        return shown ? shown->course.version : 0;
    });
    const catalogue::StopCourse command{course, "报名人数不足", {}, {version}};
    network_.send<catalogue::CourseDetail>("stop course", staff_.head, Repeat::once, [=](Work& work) { return catalogue::stop_course(work, command); },
                                           [=, this](const auto& answer) {
                                               if (answer) auditor_.course_stopped(command.id);
                                           });
}

// The smallest group that runs is to be merged, moved or cancelled; its families are asked.
void SchoolPlay::ask_about_a_group() {
    const auto courses = network_.look<std::vector<catalogue::CourseLine>>(staff_.head, [&](Work& work) { return catalogue::courses_of_plan(work, "430104", *plan_); });
    std::vector<const catalogue::CourseLine*> running;
    for (const auto& course : courses) {
        if (course.kind == catalogue::CourseKind::special && course.state == catalogue::CourseState::offered) running.push_back(&course);
    }
    const catalogue::CourseLine* small = nullptr;
    for (const auto* course : running) {
        const int held = auditor_.held_in(course->id);
        if (held > 0 && (small == nullptr || held < auditor_.held_in(small->id))) small = course;
    }
    if (small == nullptr) return;
    enrolment::OpenGroupCase command;
    command.id = fresh<enrolment::GroupCaseId>();
    command.course = small->id;
    command.measure = static_cast<enrolment::GroupMeasure>(dice_.below(3));
    command.reason = "人数不足，征求意见";
    command.answers_until = hour_of(clock_.today().plus_days(1), 8);
    if (command.measure != enrolment::GroupMeasure::cancel) {
        std::vector<enrolment::CourseId> targets;
        for (const auto* course : running) {
            const bool fits = course->id != small->id && (command.measure == enrolment::GroupMeasure::move || course->slot == small->slot);
            if (fits && auditor_.places_of(course->id) - auditor_.held_in(course->id) >= auditor_.held_in(small->id)) targets.push_back(course->id);
        }
        if (targets.empty()) command.measure = enrolment::GroupMeasure::cancel;
        else command.target = targets[static_cast<std::size_t>(dice_.below(static_cast<int>(targets.size())))];
    }
    const auto opened = network_.ask<enrolment::GroupCaseView>("open group case", staff_.head, Repeat::same_answer, [=](Work& work) { return enrolment::open_group_case(work, command); });
    if (!opened) return;  // held places of offers may have filled the target
    group_ = *opened;
    answered_ = 0;
    for (const auto& row : opened->answers) {
        const auto* family = family_of(row.pupil);
        if (family == nullptr || !dice_.chance(0.75)) continue;
        const enrolment::AnswerGroup answer{command.id, row.pupil, dice_.chance(0.7) ? enrolment::GroupAnswer::agree : enrolment::GroupAnswer::give_back, {}};
        network_.send<Nothing>("answer group", family->guardian, Repeat::once, [=](Work& work) { return enrolment::answer_group(work, answer); },
                               [=, this](const auto& done) {
                                   if (!done) return;
                                   ++answered_;
                                   auditor_.group_answered(answer.id, answer.pupil, answer.answer);
                               });
    }
    if (answered_ == opened->answers.size() || clock_.now() >= command.answers_until) return;
    const enrolment::CloseGroupCase early{command.id, enrolment::CloseGroup::carry_out, {}};
    const auto closed = network_.ask<enrolment::GroupCaseView>("close group early", staff_.head, Repeat::once, [=](Work& work) { return enrolment::close_group_case(work, early); });
    if (closed) auditor_.complain("a group was closed before its families were asked");
}

void SchoolPlay::close_the_group() {
    if (!group_) return;
    const enrolment::CloseGroupCase command{group_->id, dice_.chance(0.8) ? enrolment::CloseGroup::carry_out : enrolment::CloseGroup::drop, {}};
    const auto closed = network_.ask<enrolment::GroupCaseView>("close group case", staff_.head, Repeat::once, [=](Work& work) { return enrolment::close_group_case(work, command); });
    group_.reset();
    if (!closed) return auditor_.complain("no end of a group case: " + closed.error().slug);
    network_.look<bool>(staff_.head, [&](Work& work) {
        auditor_.group_closed(work, audited(), *closed);
        if (!closed->target) return true;
        for (std::size_t family = 0; family < families_.size(); ++family) {
            for (const auto& seat : enrolment::seats_of_pupil(work, "430104", families_[family].pupil, *plan_)) {
                const bool known = std::ranges::find(taken_, seat.id, &Taken::seat) != taken_.end();
                if (!known && seat.course == *closed->target) taken_.push_back({family, seat.id, seat.course});
            }
        }
        return true;
    });
}

}  // namespace luoshi::app
