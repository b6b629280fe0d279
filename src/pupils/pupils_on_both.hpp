// What the database tests of the roster share: the sample's people, three schools (two in one county, one elsewhere),
// and short ways to act as somebody.
#pragma once
#include <algorithm>
#include <string>
#include <vector>

#include "identity/api.hpp"
#include "identity/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "pupils/api.hpp"
#include "pupils/checks.hpp"
#include "pupils/counts/api.hpp"
#include "pupils/migrations.hpp"
#include "pupils/settings.hpp"
#include "pupils/use_cases.hpp"
#include "support/databases.hpp"
#include "tally/migrations.hpp"
#include "tally/tally_on_both.hpp"

namespace luoshi::pupils {

class PupilsOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    static constexpr std::string_view home = "430104";
    static constexpr std::string_view away = "430105";

    template <class F>
    auto as(Actor actor, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = who.actor.county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto as_in(Actor actor, std::string_view county, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto ask(Actor actor, F&& question) {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(question));
    }
    template <class F>
    auto look(F&& question) {
        using Answer = std::invoke_result_t<F&, Work&>;
        return read([&](Work& work) -> Result<Answer> { return question(work); }).value();
    }
    explicit PupilsOnBoth(std::vector<storage::Migrations> further = {}) : OnBothDatabases(with_lower(std::move(further))), scans_(folder_.path()) {}

    static std::vector<storage::Migrations> with_lower(std::vector<storage::Migrations> further) {
        std::vector<storage::Migrations> all{org::migrations::all, tally::migrations::all, identity::migrations::all, migrations::all};
        all.insert(all.end(), further.begin(), further.end());
        return all;
    }

    void SetUp() override {
        use_settings({.keys = &keys_, .scans = &scans_});
        identity::Settings settings;
        settings.password_cost = {.memory = 64, .passes = 1, .lanes = 1};
        settings.keys = &keys_;
        identity::use_settings(settings);
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        write([](Work& work) { return org::seed_hunan(work); }).value();
        identity::seed_sample(storage(), context()).value();
        school_ = look([](Work& work) { return org::find_body_by_code(work, "430104-sample-school").value(); });
        neighbour_ = open_school(home, "430104-other", "岳麓区另一小学");
        far_ = open_school(away, "430105-school", "开福区样例小学");
    }
    void TearDown() override {
        if (IsSkipped() || faults_planted_) return;
        for (const auto& county : {home, away}) tally::expect_counts_hold(storage(), context(), county, counted());
        for (const auto& violation : storage::check_data(storage(), checks::all)) {
            ADD_FAILURE() << violation.check << ": " << violation.row;
        }
    }

    // ---- who
    // ---------------------------------------------------------------------------------------------------------

    identity::AccountPlace place(std::string_view name) {
        return look([&](Work& work) { return identity::find_place(work, name).value(); });
    }
    Actor somebody(std::string_view name, std::vector<Permission> rights = {}, const org::BodyLine* over = nullptr) {
        const auto where = place(name);
        const auto& body = over == nullptr ? school_ : *over;
        Actor actor;
        actor.account = where.id;
        actor.name = name;
        actor.proof = Proof::session;
        actor.county = where.county;
        actor.body = body.id;
        actor.body_path = body.path;
        for (const auto& right : rights) actor.grants.push_back({std::string(right.name), body.path});
        return actor;
    }
    Actor office(const org::BodyLine* over = nullptr) {
        using namespace permissions;
        auto actor =
            somebody("office", {permissions::read, permissions::write, reveal, groups, guardians, agreements}, over);
        if (over != nullptr) actor.county = over->county;
        return actor;
    }
    Actor head() { return somebody("head", {permissions::read, permissions::guardians, permissions::agreements}); }
    Actor teacher() { return somebody("teacher", {permissions::own_class}); }
    Actor mother() { return somebody("parent"); }
    Actor father() { return somebody("parent2"); }
    Actor stranger() { return somebody("yuelu", {}); }

    template <class IdType>
    IdType new_id() {
        return IdType::make(clock().now(), random());
    }

    // ---- what
    // --------------------------------------------------------------------------------------------------------

    org::BodyLine open_school(std::string_view county, std::string code, std::string name) {
        auto who = context();
        who.county = county;
        return storage::write(
                   storage(), who,
                   [&](Work& work) -> Result<org::BodyLine> {
                       org::OpenBody command;
                       command.effective = work.today();
                       command.document = "试";
                       command.reason = "试";
                       command.parent = org::find_body_by_code(work, std::string(county) + "-education").value().id;
                       command.body = {
                           .code = code,
                           .name = name,
                           .kind = org::BodyKind::school,
                           .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                       TRY(const org::BodyPage page, org::open_body(work, command));
                       return page.body;
                   })
            .value();
    }

    Result<ClassRow> try_open_class(int grade, int number, std::optional<AccountId> head_teacher = {},
                                    const org::BodyLine* over = nullptr) {
        OpenClass command;
        command.id = new_id<ClassId>();
        command.school = (over == nullptr ? school_ : *over).id;
        command.grade = grade;
        command.number = number;
        command.head_teacher = head_teacher;
        return as(office(over), [&](Work& work) { return open_class(work, command); });
    }
    ClassRow class_(int grade = 5, int number = 1, const org::BodyLine* over = nullptr) {
        return try_open_class(grade, number, over == nullptr ? std::optional(place("teacher").id) : std::nullopt, over)
            .value();
    }
    EnrolPupil child(ClassId class_id, std::string name = "周样一") {
        EnrolPupil command;
        command.id = new_id<PupilId>();
        command.class_ = class_id;
        command.name = std::move(name);
        command.sex = Sex::female;
        command.born = Date(2016, 3, 8);
        command.guardians = {{"样例·家长", "母亲", "13812341234"}, {"样例·家长乙", "父亲", std::nullopt}};
        return command;
    }
    PupilId enrolled(const EnrolPupil& command, const org::BodyLine* over = nullptr) {
        return as(office(over), [&](Work& work) { return enrol_pupil(work, command); }).value().id;
    }
    PupilId pupil(std::string name = "周样一") {
        if (!class_of_tests_) class_of_tests_ = class_().id;
        return enrolled(child(*class_of_tests_, std::move(name)));
    }
    ClassId the_class() { return class_of_tests_.value(); }
    http::IfMatch seen(PupilId id) {
        return {ask(office(), [&](Work& work) { return show_pupil(work, {id}); }).value().version};
    }

    std::string slip(PupilId id, Actor issuer) {
        const auto line = look([&](Work& work) { return find_pupil(work, id).value(); });
        IssueSlips command;
        command.class_ = line.class_;
        command.pupils = {id};
        return as_in(std::move(issuer), line.county, [&](Work& work) { return issue_slips(work, command); })
            .value()
            .items.at(0)
            .code;
    }
    // As the server does it: a look, then a write in the slip's county.
    Result<Bound> try_bind(Actor actor, std::string code, std::string name = "样例·家长",
                           std::string relation = "母亲") {
        const BindChild command{std::move(code), std::move(relation), std::move(name)};
        const auto looked = ask(actor, [&](Work& work) { return find_binding(work, command); });
        if (!looked) return looked.error();
        return as_in(actor, looked->county, [&](Work& work) { return bind_child(work, *looked); });
    }
    Bound bound(Actor actor, PupilId id, std::string name) {
        return try_bind(std::move(actor), slip(id, office()), std::move(name)).value();
    }
    GuardianshipId mother_of(PupilId id) { return bound(mother(), id, "样例·家长").guardianship; }
    GuardianshipId father_of(PupilId id) { return bound(father(), id, "样例·家长乙").guardianship; }

    AgreementView drafted(std::string text = "## 一、自愿\n自愿参加。", int year = 2026,
                          org::TermKind term = org::TermKind::autumn, const org::BodyLine* over = nullptr) {
        DraftAgreement draft;
        draft.id = new_id<AgreementId>();
        draft.school = (over == nullptr ? school_ : *over).id;
        draft.school_year = year;
        draft.term = term;
        draft.title = "课后服务协议";
        draft.text = std::move(text);
        return as(office(over), [&](Work& work) { return draft_agreement(work, draft); }).value();
    }
    AgreementView agreement(std::string text = "## 一、自愿\n自愿参加。", const org::BodyLine* over = nullptr) {
        const auto draft = drafted(std::move(text), 2026, org::TermKind::autumn, over);
        StepAgreement step{draft.id, {}, {draft.version}};
        return as(office(over), [&](Work& work) { return publish_agreement(work, step); }).value();
    }
    Result<ConsentDone> try_decide(Actor actor, PupilId id, const AgreementView& text, Decision decision,
                                   std::optional<ConsentId> consent = {}) {
        DecideConsent command{id,      consent.value_or(new_id<ConsentId>()), {}, text.id, text.sha256.value_or(""),
                              decision};
        return as_in(std::move(actor), home, [&](Work& work) { return decide_consent(work, command); });
    }
    Standing decided(Actor actor, PupilId id, const AgreementView& text, Decision decision) {
        clock().advance(std::chrono::minutes(1));
        return try_decide(std::move(actor), id, text, decision).value().standing;
    }
    std::optional<ConsentLine> standing(PupilId id) {
        return look([&](Work& work) {
            return standing_consent(work, home, id, AgreementKind::after_school, 2026, org::TermKind::autumn);
        });
    }
    Result<ConsentDone> try_enter(Actor actor, PupilId id, const AgreementView& text,
                                  Decision decision = Decision::given, std::string reason = "家长没有手机") {
        EnterConsent command{id, new_id<ConsentId>(), {}, text.id, decision, std::move(reason)};
        return as(std::move(actor), [&](Work& work) { return enter_consent(work, command); });
    }

    void plant(std::string_view name, std::string_view sql) {
        faults_planted_ = true;
        const storage::Query fault{name, sql, sql};
        write([&](Work& work) -> Result<Nothing> {
            work.run(fault);
            work.record("test.plant", "test", "1");
            return Nothing{};
        }).value();
    }
    // The name of the rule that the database itself holds against a statement; empty where it lets it pass.
    bool database_refuses(std::string_view name, std::string_view sql) {
        const storage::Query fault{name, sql, sql};
        try {
            write([&](Work& work) -> Result<Nothing> {
                work.run(fault);
                work.record("test.plant", "test", "1");
                return Nothing{};
            }).value();
        } catch (const std::exception&) {  // a broken constraint, or the authorizer of append-only tables
            return true;
        }
        return false;
    }

    luoshi::testing::TemporaryFolder folder_;
    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
    files::FileStore scans_;
    org::BodyLine school_;
    org::BodyLine neighbour_;
    org::BodyLine far_;
    std::optional<ClassId> class_of_tests_;
    bool faults_planted_ = false;
};

}  // namespace luoshi::pupils
