// What the database tests of allocation share: closed rounds, draws and each of their steps in a few words.
#pragma once
#include "afterschool/allocation/api.hpp"
#include "afterschool/allocation/checks.hpp"
#include "afterschool/allocation/migrations.hpp"
#include "afterschool/allocation/queries.hpp"
#include "afterschool/enrolment/enrolment_on_both.hpp"

namespace luoshi::afterschool::allocation {

using namespace enrolment;

class DrawsOnBoth : public EnrolmentOnBoth {
 protected:
    DrawsOnBoth() : EnrolmentOnBoth({enrolment::migrations::all, allocation::migrations::all}) {}

    void TearDown() override {
        if (!IsSkipped() && checks_hold_) {
            for (const auto& violation : storage::check_data(storage(), allocation::checks::all))
                ADD_FAILURE() << violation.check << ": " << violation.row;
        }
        EnrolmentOnBoth::TearDown();
    }

    Actor official(std::uint8_t number, std::string name) {
        auto actor = account(AccountId{Uuid{number}}, std::move(name));
        for (const auto& permission : allocation::permissions::all)
            actor.grants.push_back({std::string(permission.name), path()});
        return actor;
    }
    Actor first() { return official(81, "甲老师"); }
    Actor second() { return official(82, "乙老师"); }

    void wish(RoundId round, int family, std::vector<int> courses_) {
        std::vector<Wish> wishes;
        std::map<std::string, int> ranks;
        for (const auto number : courses_) wishes.push_back({slot(number), course(number), ++ranks[slot(number)]});
        write_as(guardian(family), [&](Work& work) {
            return hand_in_wishes(
                work, {.id = fresh<SubmissionId>(), .round = round, .pupil = child(family), .wishes = wishes});
        }).value();
    }
    // Ten families, two courses of three places in one slot; everybody wants the first one most.
    RoundId closed_round(int families = 10, int places = 3) {
        const auto round = open_round(Mode::lottery, places);
        for (int family = 0; family < families; ++family) wish(round, family, {0, 1});
        close_round(round);
        clock().advance(std::chrono::minutes{1});
        return round;
    }
    // As closed_round, with some of the first course's places kept.
    RoundId closed_round_keeping(const std::function<void(RoundSettings&)>& keep, int families = 10, int places = 3) {
        auto kept = settings(Mode::lottery, places);
        keep(kept);
        const auto round = open_round(kept);
        for (int family = 0; family < families; ++family) wish(round, family, {0, 1});
        close_round(round);
        clock().advance(std::chrono::minutes{1});
        return round;
    }
    // As the office would have entered it: the rooms below show others no use case for it.
    void put_into_group(int family, pupils::GroupKind kind) {
        constexpr const char* sql =
            "INSERT INTO pupil_group (county, id, pupil, kind, valid_from, valid_until, evidence, document, entered_at, "
            "entered_by_name, version) VALUES ($1, $2, $3, $4, '2026-01-01', '2027-12-31', '', 'x', 0, 'x', 1)";
        write_in_county([&](Work& work) -> Result<Nothing> {
            work.run(storage::Query{"test.pupil_group", sql, sql}, county, work.new_id<pupils::PupilGroupId>(),
                     child(family), kind);
            work.record("test.group", "pupil", child(family).to_string());
            return Nothing{};
        }).value();
    }
    void verifies(DrawId id) {
        const auto differences =
            luoshi::draw::verify(luoshi::draw::read_record(record(id)).value(), nullptr, matching::recompute_with(1));
        EXPECT_TRUE(differences.empty()) << differences.at(0).what;
    }
    Instant noon_tomorrow() { return clock().now().plus(std::chrono::hours{24}); }

    AnnounceDraw announcement(RoundId round) {
        return {fresh<DrawId>(), round, Mechanism::da, crypto::Algorithm::sha256, "福利彩票3D第2026123期开奖号码",
                noon_tomorrow(), {}};
    }
    Result<DrawStep> try_announce(const AnnounceDraw& command, std::optional<Actor> actor = {}) {
        return write_as(actor.value_or(first()), [&](Work& work) { return announce_draw(work, command); });
    }
    DrawId announced(RoundId round) { return try_announce(announcement(round)).value().id; }
    DrawView view(DrawId id, std::optional<Actor> actor = {}) {
        return read_as(actor.value_or(first()), [&](Work& work) { return show_draw(work, {id}); }).value();
    }
    std::int64_t version(DrawId id) { return view(id).version; }
    void let_the_day_come(DrawId id) { clock().set(view(id).draws_at); }
    Result<DrawStep> enter(DrawId id, const std::string& value = "857", std::optional<Actor> actor = {}) {
        const EnterValue command{id, value, {}, {version(id)}};
        return write_as(actor.value_or(first()), [&](Work& work) { return enter_value(work, command); });
    }
    Result<DrawStep> confirm(DrawId id, const std::string& value = "857", std::optional<Actor> actor = {}) {
        const EnterValue command{id, value, {}, {version(id)}};
        return write_as(actor.value_or(second()), [&](Work& work) { return confirm_value(work, command); });
    }
    Result<DrawStep> run(DrawId id, std::optional<Actor> actor = {}) {
        const RunDraw command{id, {}, {version(id)}};
        return write_as(actor.value_or(first()), [&](Work& work) { return run_draw(work, command); });
    }
    Result<DrawStep> cancel(DrawId id, std::string reason = "名单有误") {
        const ReasonedStep command{id, std::move(reason), {}, {version(id)}};
        return write_as(first(), [&](Work& work) { return cancel_draw(work, command); });
    }
    DrawId drawn(RoundId round) {
        const auto id = announced(round);
        let_the_day_come(id);
        enter(id).value();
        confirm(id).value();
        run(id).value();
        return id;
    }
    std::string record(DrawId id) {
        return read_as(Actor{}, [&](Work& work) { return fetch_record(work, {id}); }).value().bytes;
    }
    std::vector<ChildDraw> results(int family) {
        return read_as(guardian(family), [&](Work& work) { return show_child_draws(work, {child(family)}); }).value();
    }
};

}  // namespace luoshi::afterschool::allocation
