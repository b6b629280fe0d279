// What the database tests of the events share: the line, its office, a school that organises, people who register, short ways to act.
#pragma once
#include "identity/api.hpp"
#include "platform/crypto/seal.hpp"
#include "platform/files/made_pictures.hpp"
#include "platform/files/picture.hpp"
#include "programmes/events/series/checks.hpp"
#include "programmes/events/series/migrations.hpp"
#include "programmes/events/series/use_cases.hpp"
#include "programmes/lines/lines_on_both.hpp"

namespace luoshi::programmes::events::series {

class SeriesOnBoth : public lines::LinesOnBoth {
 protected:
    SeriesOnBoth() : SeriesOnBoth({org::migrations::all, lines::migrations::all, migrations::all}) {}
    explicit SeriesOnBoth(std::vector<storage::Migrations> modules) : LinesOnBoth(std::move(modules)), store_(folder_.path()) {}

    void SetUp() override {
        LinesOnBoth::SetUp();
        if (IsSkipped()) return;
        identity::Settings settings;
        settings.keys = &keys_;
        identity::use_settings(settings);
        keep_event_files_in(store_);
        using enum lines::UnitStage;
        line_ = made("C-02", {applied, approved, accepted});
    }
    void TearDown() override {
        LinesOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), series::checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    // ---- people
    Actor owner() { return person(41, bureau("430000"), {permissions::read, permissions::write, permissions::door, permissions::confirm}); }
    Actor host() { return person(42, bureau("430100"), {permissions::read, permissions::write, permissions::door}); }
    Actor helper() { return person(43, bureau("430100"), {permissions::read, permissions::door}); }
    Actor stranger() { return person(44, bureau("430200"), {permissions::read, permissions::write, permissions::door, permissions::confirm}); }
    static Actor visitor() { return {}; }
    EventActId act() { return fresh<EventActId>(); }
    template <class T>
    static std::string slug(const Result<T>& answer) {
        return answer ? "" : answer.error().slug;
    }
    static Instant moment(const std::string& text) { return Instant::parse(text + ":00+08:00").value(); }
    void go_to(const std::string& text) { clock().set(moment(text)); }

    EventProof paper(std::string kind = "file", std::string bytes = "") {
        if (bytes.empty()) bytes = kind == "photo" ? files::made::png() : "%PDF bytes";
        const auto kept = at(host(), [&](Work& work) { return keep_event_file(work, {county, {"材料", "application/pdf", bytes}}); }).value();
        return {std::move(kind), "材料", kept.sha256};
    }

    // ---- a series and its editions
    SeriesId hall(std::string title = "楚怡大讲堂", BodyId body = bureau("430100")) {
        const auto id = fresh<SeriesId>();
        run(owner(), make_series, MakeEventSeries{id, county, act(), line_, body, SeriesKind::lecture, std::move(title), "二（一）1", ""}).value();
        return id;
    }
    Result<EventSeriesView> frequency(SeriesId id, Date from, std::int64_t times = 1, FrequencyPer per = FrequencyPer::month, std::string source = "厅务会纪要〔2026〕3号", std::optional<Actor> actor = {}) {
        return run(actor.value_or(owner()), set_frequency, SetEventFrequency{id, county, act(), times, per, from, std::move(source)});
    }
    EditionId planned(SeriesId series, std::int64_t number = 1, std::optional<Actor> actor = {}) {
        const auto id = fresh<EditionId>();
        run(actor.value_or(host()), plan_edition, PlanEventEdition{id, county, act(), series, number, "工匠精神", Date(2026, 9, 20)}).value();
        return id;
    }
    AnnounceEventEdition announcement(EditionId id, std::int64_t capacity = 2) {
        return {id, county, act(), "工匠精神", moment("2026-09-20T14:00"), moment("2026-09-20T16:00"), "长沙大礼堂", "样例专家", "", "职业院校师生", "样例 0731", capacity, Date(2026, 9, 20), ""};
    }
    Result<EventEditionView> step(EditionId id, EditionAct step, std::string words = "", std::optional<Actor> actor = {}) {
        return run(actor.value_or(host()), step_edition, StepEventEdition{id, county, act(), step, std::move(words)});
    }
    EditionId open(SeriesId series, std::int64_t capacity = 2, std::int64_t number = 1) {
        const auto id = planned(series, number);
        run(host(), announce_edition, announcement(id, capacity)).value();
        step(id, EditionAct::opened).value();
        return id;
    }
    Result<EventTicketView> come(EditionId id, std::string phone, std::string name = "张三", std::optional<RegistrationId> registration = {}) {
        return run(visitor(), register_for_event, RegisterForEvent{id, county, registration.value_or(fresh<RegistrationId>()), std::move(name), "样例公司", std::move(phone)});
    }
    EventTicketView ticket(const std::string& token) { return see(visitor(), show_ticket, EventTicketQuestion{token}).value(); }
    EventCheckIn scanned(const std::string& token, std::string at = "2026-09-20T13:50") { return {act(), CheckInWay::qr, token, "", {}, moment(at)}; }
    EventCheckInAnswer door(EditionId id, std::vector<EventCheckIn> entries, std::optional<Actor> actor = {}) {
        return run(actor.value_or(helper()), check_in, CheckInAtEvent{id, county, std::move(entries)}).value();
    }
    Result<EventEditionView> record(EditionId id, std::vector<EventProof> proofs, std::optional<std::int64_t> counted = {}) {
        return run(host(), record_edition, RecordEventEdition{id, county, act(), counted, counted ? "门口清点" : "", "讲座内容摘要", true, std::move(proofs)});
    }
    EventEditionView show_it(EditionId id) { return see(owner(), show_edition, OneEventEdition{id, county}).value(); }
    // Refused also where no constraint is asked: a table that only grows.
    template <class... Args>
    bool cannot(std::string_view sql, const Args&... args) {
        const auto attack = luoshi::testing::planted(sql);
        try {
            at(owner(), [&](Work& work) -> Result<Nothing> {
                work.run(attack, args...).rows();
                work.record("test.attack", "event", "");
                return Nothing{};
            }).value();
        } catch (const std::exception&) {
            return true;
        }
        return false;
    }

    static constexpr const char* county = "430000";
    lines::LineId line_;

 private:
    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
    luoshi::testing::TemporaryFolder folder_;
    files::FileStore store_;
};

}  // namespace luoshi::programmes::events::series
