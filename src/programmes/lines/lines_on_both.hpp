// What the database tests of the lines share: Hunan, the office of the province, a line with all its stages, plain SQL that attacks.
#pragma once
#include <gmock/gmock.h>

#include "org/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "platform/storage/errors.hpp"
#include "programmes/lines/checks.hpp"
#include "programmes/lines/migrations.hpp"
#include "programmes/lines/use_cases.hpp"
#include "support/databases.hpp"
#include "support/planted.hpp"

namespace luoshi::programmes::lines {

class LinesOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    LinesOnBoth() : OnBothDatabases({org::migrations::all, migrations::all}) {}
    explicit LinesOnBoth(std::vector<storage::Migrations> modules) : OnBothDatabases(std::move(modules)) {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        write([](Work& work) { return org::seed_hunan(work); }).value();
    }
    void TearDown() override {
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    static BodyId bureau(std::string_view division) { return org::seeded_body_id(std::string(division) + "-education"); }
    Actor person(std::uint8_t number, BodyId body, std::vector<Permission> rights) {
        const auto at = read([&](Work& work) -> Result<org::BodyLine> { return org::find_body(work, body).value(); }).value();
        Actor actor;
        actor.account = AccountId{Uuid{number}};
        actor.name = "人员" + std::to_string(number);
        actor.proof = Proof::session;
        actor.county = at.county;
        actor.body = at.id;
        actor.body_path = at.path;
        auto over = at.path;
        over.erase(over.rfind('/', over.size() - 2) + 1);
        for (const auto& right : rights) actor.grants.push_back({std::string(right.name), over});
        return actor;
    }
    Actor office() { return person(1, bureau("430000"), {permissions::read, permissions::write}); }
    Actor changsha() { return person(2, bureau("430100"), {permissions::read}); }

    template <class F>
    auto at(const Actor& actor, F&& use_case) {
        auto who = context(actor);
        who.county = "430000";
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class Command, class F>
    auto run(const Actor& actor, F use_case, const Command& command) {
        return at(actor, [&](Work& work) { return use_case(work, command); });
    }
    template <class Command, class F>
    auto see(const Actor& actor, F use_case, const Command& query) {
        return storage::read(storage(), context(actor), [&](Work& work) { return use_case(work, query); });
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(clock().now(), random());
    }

    static std::vector<UnitStage> every_stage() {
        using enum UnitStage;
        return {applied, recommended, qualified, scored, publicised, approved, in_construction, mid_term_passed, accepted};
    }
    MakeLine new_line(std::string code = "C-04", std::vector<UnitStage> stages = every_stage()) {
        MakeLine command;
        command.id = fresh<LineId>();
        command.county = "430000";
        command.code = std::move(code);
        command.content.title = "文化传承基地";
        command.content.verb = "建设";
        command.content.unit = "个";
        command.content.stages = std::move(stages);
        return command;
    }
    LineId made(std::string code = "C-04", std::vector<UnitStage> stages = every_stage()) {
        return run(office(), make_line, new_line(std::move(code), std::move(stages))).value().id;
    }
    UnitId unit(LineId line, BodyId body = bureau("430100")) {
        const NewUnit one{fresh<UnitId>(), line, body, "样例基地", 2026, "样例通知"};
        run(office(), [](Work& work, const NewUnit& unit) -> Result<Nothing> { return add_unit(work, unit); }, one).value();
        return one.id;
    }
    Result<Nothing> step(UnitId id, UnitStage stage, std::string reason = "") {
        return at(office(), [&](Work& work) { return step_unit(work, {id, stage, Date(2026, 9, 2), "决定", reason}); });
    }
    void climb(UnitId id, UnitStage until) {
        for (const auto stage : every_stage()) {
            if (stage > UnitStage::applied && stage <= until) step(id, stage).value();
        }
    }
    LineFileView show(LineId id) { return see(office(), show_line, OneLine{id, "430000"}).value(); }
    UnitStage stage_of(UnitId id) {
        return read([&](Work& work) -> Result<UnitStage> { return find_unit(work, "430000", id)->stage; }).value();
    }
    // A statement that nobody of the house would write; true where a constraint refused it.
    template <class... Args>
    bool refused(std::string_view sql, const Args&... args) {
        const auto attack = luoshi::testing::planted(sql);
        try {
            at(office(), [&](Work& work) -> Result<Nothing> {
                work.run(attack, args...).rows();
                work.record("test.attack", "programme_unit", "");
                return Nothing{};
            }).value();
        } catch (const storage::ConstraintBroken&) {
            return true;
        } catch (const std::exception& error) {
            ADD_FAILURE() << "refused, but by no constraint: " << error.what();
        }
        return false;
    }
};

}  // namespace luoshi::programmes::lines
