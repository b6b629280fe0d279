#include "app/house.hpp"

#include "afterschool/allocation/sample.hpp"
#include "afterschool/attendance/sample.hpp"
#include "afterschool/catalogue/plan_files.hpp"
#include "afterschool/catalogue/sample.hpp"
#include "afterschool/enrolment/sample.hpp"
#include "afterschool/timetable/sample.hpp"
#include "app/wiring.hpp"
#include "fees/charges/sample.hpp"
#include "fees/disclosure/api.hpp"
#include "fees/disclosure/sample.hpp"
#include "fees/exemptions/sample.hpp"
#include "fees/pay/sample.hpp"
#include "fees/payments/merchant_files.hpp"
#include "fees/payments/online.hpp"
#include "fees/payments/sample.hpp"
#include "identity/api.hpp"
#include "identity/authenticate_all.hpp"
#include "notices/api.hpp"
#include "notices/originals.hpp"
#include "obligations/evidence_files.hpp"
#include "obligations/sample.hpp"
#include "org/api.hpp"
#include "platform/log/log.hpp"
#include "platform/mail/outbox.hpp"
#include "programmes/calls/material_files.hpp"
#include "programmes/calls/sample.hpp"
#include "programmes/construction/sample.hpp"
#include "programmes/construction/use_cases.hpp"
#include "programmes/events/records/sample.hpp"
#include "programmes/events/series/api.hpp"
#include "programmes/events/series/sample.hpp"
#include "programmes/events/competitions/api.hpp"
#include "programmes/events/competitions/sample.hpp"
#include "programmes/lines/sample.hpp"
#include "programmes/review/decisions/api.hpp"
#include "programmes/review/decisions/sample.hpp"
#include "programmes/review/experts/sample.hpp"
#include "programmes/review/marking/sample.hpp"
#include "programmes/review/panels/sample.hpp"
#include "pupils/sample.hpp"
#include "pupils/settings.hpp"
#include "reporting/api.hpp"
#include "reporting/sample.hpp"
#include "rules/api.hpp"
#include "supervision/checks/sample.hpp"
#include "supervision/rectification/sample.hpp"
#include "supervision/rectification/use_cases.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/complaints/sample.hpp"
#include "supervision/complaints/settings.hpp"
#include "supervision/inspections/photo_files.hpp"
#include "supervision/inspections/risk_sources.hpp"
#include "supervision/inspections/sample.hpp"

namespace luoshi::app {
namespace {

// Acts on the whole province are the province's own.
constexpr const char* province = "430000";

crypto::FieldKeys keys_in(const config::Config& config, const std::filesystem::path& data) {
    const std::filesystem::path path = config.text("key-file").empty() ? data / "field.key" : std::filesystem::path(config.text("key-file"));
    crypto::FieldKeys::create_file(path, system_random());
    return crypto::FieldKeys::from_file(path);
}

identity::Settings identity_settings(const config::Config& config, const crypto::FieldKeys& keys) {
    identity::Settings settings;
    settings.idle = std::chrono::minutes{config.number("session.idle-minutes")};
    settings.longest = std::chrono::hours{config.number("session.hours")};
    settings.keys = &keys;
    settings.sends_mail = !config.text("mail.smtp-host").empty();
    settings.permissions_catalogue = all_permissions();
    return settings;
}

// As people outside write it.
std::string address_of(const config::Config& config) {
    auto outside = config.text("http.public-url");
    while (outside.ends_with('/')) outside.pop_back();
    return outside.empty() ? "http://" + config.text("listen") : outside;
}

std::optional<identity::OidcSettings> oidc_settings(const config::Config& config) {
    if (config.text("oidc.issuer").empty()) return std::nullopt;
    return identity::OidcSettings{.issuer = config.text("oidc.issuer"),
                                  .client_id = config.text("oidc.client-id"),
                                  .client_secret = config.text("oidc.client-secret"),
                                  .name = config.text("oidc.name"),
                                  .return_url = address_of(config) + "/sign-in/oidc"};
}

fees::payments::wechat::MerchantSettings wechat_settings(const config::Config& config) {
    const auto notify = config.text("wechat.notify-url");
    return {.mch_id = config.text("wechat.merchant"),
            .app_id = config.text("wechat.app-id"),
            .serial = config.text("wechat.serial"),
            .key_file = config.text("wechat.key-file"),
            .platform_serial = config.text("wechat.platform-serial"),
            .platform_key_file = config.text("wechat.platform-key-file"),
            .api_key_file = config.text("wechat.api-key-file"),
            .notify_url = notify.empty() ? address_of(config) + "/api/payments/wechat/notices" : notify,
            .address = config.text("wechat.address"),
            .provider = config.flag("wechat.provider")};
}

// The sample school has been at work for two weeks, for its registers need days gone by; not beyond the term that runs.
Instant when_the_sample_began(Instant now) {
    const auto today = now.date();
    const auto month = static_cast<unsigned>(today.ymd().month());
    const int year = static_cast<int>(today.ymd().year());
    const auto term = month >= 8 ? Date(year, 8, 1) : month == 1 ? Date(year - 1, 8, 1) : Date(year, 2, 1);
    return Instant::parse(std::max(term, today.plus_days(-14)).to_string() + "T08:00:00+08:00").value();
}

}  // namespace

House::House(OpenDatabase database, const Clock& clock)
    : database_(std::move(database)),
      clock_(clock),
      data_(database_.config.text("data")),
      keys_(keys_in(database_.config, data_)),
      originals_(data_ / "files"),
      runner_(*database_.storage, clock),
      waiting_room_(clock, system_random(), {.per_second = static_cast<double>(database_.config.number("enrolment.sign-ups-per-second"))}),
      routes_(all_routes()) {
    identity::use_settings(identity_settings(database_.config, keys_));
    identity::use_oidc(oidc_settings(database_.config));
    fees::payments::use_wechat(fees::payments::wechat::read_merchant(wechat_settings(database_.config)).value());
    notices::keep_originals_in(originals_);
    pupils::use_settings({.keys = &keys_,
                          .scans = &originals_,
                          .keep_days_after_leaving = static_cast<int>(database_.config.number("pupils.keep-days-after-leaving")),
                          .slip_days = static_cast<int>(database_.config.number("pupils.slip-days"))});
    supervision::complaints::use_settings({.keys = &keys_});
    programmes::review::decisions::use_settings(&keys_);
    afterschool::catalogue::keep_plan_files_in(originals_);
    supervision::rectification::keep_proofs_in(originals_);
    programmes::construction::keep_construction_files_in(originals_);
    programmes::events::series::keep_event_files_in(originals_);
    supervision::inspections::keep_photos_in(originals_);
    supervision::inspections::use_risk_source(&supervision::inspections::facts_of_checks_and_complaints);
    supervision::inspections::use_case_source(&supervision::inspections::open_cases_of_checks);
    obligations::keep_evidence_in(originals_);
    programmes::calls::keep_materials_in(originals_);
    fees::disclosure::use_address(address_of(database_.config));
    programmes::events::competitions::use_address(address_of(database_.config));
    const auto senders = mail::senders_from(database_.config).value();
    reporting::use_digest({.mail = senders.mail != nullptr, .address = address_of(database_.config)});
    mail::add_jobs(runner_, senders);
    afterschool::enrolment::use_waiting_room(&waiting_room_);
    wire_jobs(runner_, data_, address_of(database_.config));
    wire_answers();
    wire_holding_sources();
}

House::~House() { afterschool::enrolment::use_waiting_room(nullptr); }

storage::Context House::context(std::string county) const {
    auto context = command_line_context(std::move(county));
    context.clock = &clock_;
    return context;
}

bool House::may_hold_sample() {
    return storage::read(storage(), command_line_context(), [](Work& work) -> Result<bool> {
        identity::FindAccounts any;
        any.limit = 1;
        TRY(const auto accounts, identity::find_accounts(work, any));
        return accounts.items.empty() || org::find_body_by_code(work, "430104-sample-school").has_value() ||
               org::find_body_by_code(work, "pop-430104-000").has_value();
    }).value();
}

Result<Nothing> House::prepare_foundations() {
    TRY(const int roles, storage::write(storage(), context(province), [](Work& work) { return identity::seed_roles(work); }));
    TRY(const org::Seeded seeded, storage::write(storage(), context(province), [](Work& work) { return org::seed_hunan(work); }));
    TRY_DO(storage::write(storage(), context(province), [](Work& work) { return rules::seed_hunan(work); }));
    if (roles > 0 || seeded.bodies > 0) {
        log::info("prepared", {{"roles", std::int64_t{roles}}, {"bodies", std::int64_t{seeded.bodies}}, {"working_years", std::int64_t{seeded.working_years}}});
    }
    return Nothing{};
}

Result<FirstStart> House::prepare(const std::optional<std::filesystem::path>& sample_folder) {
    TRY_DO(prepare_foundations());
    if (sample_folder && may_hold_sample()) return fill_with_sample(*sample_folder);
    return fill_with_administrators();
}

Result<FirstStart> House::fill_with_sample(const std::filesystem::path& folder) {
    FakeClock began(clock_.today());
    began.set(when_the_sample_began(clock_.now()));
    auto then = context(province);
    then.clock = &began;
    TRY(const identity::SampleAccounts people, identity::seed_sample(storage(), then));
    TRY(const notices::SampleSeeded notices, notices::seed_sample(storage(), context(province), folder / "notices"));
    TRY(const pupils::SampleRoster roster, pupils::seed_sample(storage(), then));
    if (roster.pupils > 0) log::info("sample-roster", {{"classes", std::int64_t{roster.classes}}, {"pupils", std::int64_t{roster.pupils}}});
    if (notices.notices > 0) log::info("sample-notices", {{"notices", std::int64_t{notices.notices}}, {"published", std::int64_t{notices.published}}});
    TRY_DO(rules::seed_sample(storage(), then));
    // Rules may have been tightened since the sample was written: then it says so, and the house opens without it.
    const auto service = afterschool::catalogue::seed_sample(storage(), then);
    if (!service) log::warning("sample-service", {{"slug", service.error().slug}, {"detail", service.error().detail}});
    else if (service->plans > 0) log::info("sample-service", {{"plans", std::int64_t{service->plans}}, {"courses", std::int64_t{service->courses}}});
    const auto base = afterschool::enrolment::seed_base_places(storage(), then);
    if (!base) log::warning("sample-base-places", {{"slug", base.error().slug}, {"detail", base.error().detail}});
    else if (*base > 0) log::info("sample-base-places", {{"places", std::int64_t{*base}}});
    const auto drawn = seed_draw(then);
    if (!drawn) log::warning("sample-draw", {{"slug", drawn.error().slug}, {"detail", drawn.error().detail}});
    else if (*drawn) log::info("sample-draw", {{"draws", std::int64_t{1}}});
    const auto rounds = afterschool::enrolment::seed_sample(storage(), context(province));
    if (!rounds) log::warning("sample-rounds", {{"slug", rounds.error().slug}, {"detail", rounds.error().detail}});
    else if (rounds->rounds > 0) log::info("sample-rounds", {{"rounds", std::int64_t{rounds->rounds}}, {"courses", std::int64_t{rounds->courses}}});
    const auto timetables = afterschool::timetable::seed_sample(storage(), then);
    if (!timetables) log::warning("sample-timetables", {{"slug", timetables.error().slug}, {"detail", timetables.error().detail}});
    else if (timetables->timetables > 0) log::info("sample-timetables", {{"timetables", std::int64_t{timetables->timetables}}, {"sessions", timetables->sessions}});
    const auto registers = afterschool::attendance::seed_sample(storage(), context(province));
    if (!registers) log::warning("sample-registers", {{"slug", registers.error().slug}, {"detail", registers.error().detail}});
    else if (registers->registers > 0) log::info("sample-registers", {{"registers", std::int64_t{registers->registers}}});
    const auto fee_notices = fees::disclosure::seed_sample(storage(), then);
    if (!fee_notices) log::warning("sample-fee-notices", {{"slug", fee_notices.error().slug}, {"detail", fee_notices.error().detail}});
    else if (*fee_notices > 0) log::info("sample-fee-notices", {{"notices", std::int64_t{*fee_notices}}});
    const auto exemptions = fees::exemptions::seed_sample(storage(), then);
    if (!exemptions) log::warning("sample-exemptions", {{"slug", exemptions.error().slug}, {"detail", exemptions.error().detail}});
    else if (*exemptions > 0) log::info("sample-exemptions", {{"grants", std::int64_t{*exemptions}}});
    const auto bills = fees::charges::seed_sample(storage(), context(province));
    if (!bills) log::warning("sample-bills", {{"slug", bills.error().slug}, {"detail", bills.error().detail}});
    else if (*bills > 0) log::info("sample-bills", {{"bills", std::int64_t{*bills}}});

    const auto money = fees::payments::seed_sample(storage(), context(province));
    if (!money) log::warning("sample-payments", {{"slug", money.error().slug}, {"detail", money.error().detail}});
    else if (money->payments > 0) log::info("sample-payments", {{"payments", std::int64_t{money->payments}}, {"receipts", std::int64_t{money->receipts}}});
    const auto pay = fees::pay::seed_sample(storage(), context(province));
    if (!pay) log::warning("sample-pay", {{"slug", pay.error().slug}, {"detail", pay.error().detail}});
    else if (pay->rates > 0) log::info("sample-pay", {{"rates", std::int64_t{pay->rates}}, {"sheets", std::int64_t{pay->sheets}}});
    const auto cases = supervision::checks::seed_sample(storage(), context(province));
    if (!cases) log::warning("sample-checks", {{"slug", cases.error().slug}, {"detail", cases.error().detail}});
    else if (*cases > 0) log::info("sample-checks", {{"cases", std::int64_t{*cases}}});
    const auto order = supervision::rectification::seed_sample(storage(), context(province));
    if (!order) log::warning("sample-rectification", {{"slug", order.error().slug}, {"detail", order.error().detail}});
    else if (*order) log::info("sample-rectification", {{"orders", std::int64_t{1}}});
    const auto complaints = supervision::complaints::seed_sample(storage(), then);
    if (!complaints) log::warning("sample-complaints", {{"slug", complaints.error().slug}, {"detail", complaints.error().detail}});
    else if (*complaints > 0) log::info("sample-complaints", {{"complaints", std::int64_t{*complaints}}});
    const auto visits = supervision::inspections::seed_sample(storage(), context(province));
    if (!visits) log::warning("sample-inspections", {{"slug", visits.error().slug}, {"detail", visits.error().detail}});
    else if (*visits > 0) log::info("sample-inspections", {{"tasks", std::int64_t{*visits}}});
    const auto duties = obligations::seed_sample(storage(), then, context(province));
    if (!duties) log::warning("sample-duties", {{"slug", duties.error().slug}, {"detail", duties.error().detail}});
    else if (duties->duties > 0) log::info("sample-duties", {{"duties", std::int64_t{duties->duties}}, {"shares", std::int64_t{duties->shares}}});
    const auto programme_lines = programmes::lines::seed_sample(storage(), then);
    if (!programme_lines) log::warning("sample-programme-lines", {{"slug", programme_lines.error().slug}, {"detail", programme_lines.error().detail}});
    else if (*programme_lines > 0) log::info("sample-programme-lines", {{"lines", std::int64_t{*programme_lines}}});
    const auto programme_calls = programmes::calls::seed_sample(storage(), context(province));
    if (!programme_calls) log::warning("sample-programme-calls", {{"slug", programme_calls.error().slug}, {"detail", programme_calls.error().detail}});
    else if (*programme_calls > 0) log::info("sample-programme-calls", {{"calls", std::int64_t{*programme_calls}}});
    const auto experts = programmes::review::experts::seed_sample(storage(), then);
    if (!experts) log::warning("sample-experts", {{"slug", experts.error().slug}, {"detail", experts.error().detail}});
    else if (*experts > 0) log::info("sample-experts", {{"experts", std::int64_t{*experts}}});
    seed_review();
    const auto construction = programmes::construction::seed_sample(storage(), then);
    if (!construction) log::warning("sample-construction", {{"slug", construction.error().slug}, {"detail", construction.error().detail}});
    else if (*construction) log::info("sample-construction", {{"units", std::int64_t{3}}});
    const auto awards = programmes::review::decisions::seed_sample(storage(), context(province));
    if (!awards) log::warning("sample-awards", {{"slug", awards.error().slug}, {"detail", awards.error().detail}});
    else if (*awards > 0) log::info("sample-awards", {{"selections", std::int64_t{*awards}}});
    const auto events = programmes::events::series::seed_sample(storage(), then, context(province));
    if (!events) log::warning("sample-events", {{"slug", events.error().slug}, {"detail", events.error().detail}});
    else if (*events > 0) log::info("sample-events", {{"editions", std::int64_t{*events}}});
    const auto records = programmes::events::records::seed_sample(storage(), then);
    if (!records) log::warning("sample-event-records", {{"slug", records.error().slug}, {"detail", records.error().detail}});
    else if (*records > 0) log::info("sample-event-records", {{"records", std::int64_t{*records}}});
    const auto competitions = programmes::events::competitions::seed_sample(storage(), context(province));
    if (!competitions) log::warning("sample-competitions", {{"slug", competitions.error().slug}, {"detail", competitions.error().detail}});
    else if (*competitions > 0) log::info("sample-competitions", {{"editions", std::int64_t{*competitions}}});
    const auto reports = reporting::seed_sample(storage(), context(province));
    if (!reports) log::warning("sample-reports", {{"slug", reports.error().slug}, {"detail", reports.error().detail}});
    else if (*reports > 0) log::info("sample-reports", {{"layouts", std::int64_t{*reports}}});
    FirstStart start{{}, true};
    for (const auto& row : people.rows) start.accounts.push_back({row.name, row.who + "（" + row.body + "）" + row.may, people.password});
    return start;
}

// A call whose formal review is done, and its panel; what fails is said, and the house opens without it.
void House::seed_review() {
    const auto call = programmes::calls::seed_reviewed_call(storage(), context("430000"));
    if (!call) log::warning("sample-reviewed-call", {{"slug", call.error().slug}, {"detail", call.error().detail}});
    if (!call || !*call) return;
    const auto round = programmes::review::panels::seed_sample(storage(), context("430000"), **call);
    if (!round) log::warning("sample-panel", {{"slug", round.error().slug}, {"detail", round.error().detail}});
    else if (*round) log::info("sample-panel", {{"rounds", std::int64_t{1}}});
    const auto marked = programmes::review::marking::seed_sample(storage(), context("430000"), **call);
    if (!marked) log::warning("sample-marking", {{"slug", marked.error().slug}, {"detail", marked.error().detail}});
    else if (*marked > 0) log::info("sample-marking", {{"rounds", std::int64_t{*marked}}});
}

// A round that began with the sample, closed and drawn in the days since; where fewer days have gone by there is none.
Result<bool> House::seed_draw(const storage::Context& then) {
    constexpr std::chrono::hours three_days{72};
    if (then.clock->now().plus(three_days) > clock_.now()) return false;
    TRY(const auto lottery, afterschool::enrolment::seed_early_round(storage(), then));
    if (!lottery) return false;
    return afterschool::allocation::seed_sample(storage(), context(province), lottery->round, lottery->closes);
}

Result<FirstStart> House::fill_with_administrators() {
    TRY(const std::vector<identity::OneTimePassword> made,
        storage::write(storage(), context(province), [](Work& work) { return identity::bootstrap(work); }));
    FirstStart start;
    for (const auto& account : made) start.accounts.push_back({account.name, "", account.password});
    return start;
}

http::ApplicationOptions House::application_options() const {
    const auto& settings = database_.config;
    http::ApplicationOptions options;
    options.clock = &clock_;
    options.web_folder = settings.text("web");
    options.frame_ancestors = settings.text("http.frame-ancestors");
    options.public_url = settings.text("http.public-url");
    options.version = LUOSHI_VERSION;
    options.in_flight_limit = static_cast<std::size_t>(settings.number("db.queue-limit"));
    options.upload_limit = static_cast<std::size_t>(settings.number("http.max-upload-bytes"));
    options.requests_per_second = static_cast<double>(settings.number("http.rate-per-second"));
    options.strict_per_minute = static_cast<double>(settings.number("http.sign-in-per-minute"));
    options.authenticate_all = identity::authenticate_all;
    options.unlinked = supervision::complaints::unlinked_operations();
    for (const auto operation : programmes::review::decisions::unlinked_operations()) options.unlinked.push_back(operation);
    for (const auto operation : programmes::events::series::unlinked_operations()) options.unlinked.push_back(operation);
    return options;
}

std::unique_ptr<http::Application> House::application(http::ApplicationOptions options) {
    return std::make_unique<http::Application>(storage(), routes_, identity::authenticate_and_note(storage(), clock_), std::move(options));
}

}  // namespace luoshi::app
