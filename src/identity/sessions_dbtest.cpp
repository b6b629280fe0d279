#include "identity/authenticate_all.hpp"
#include "identity/identity_on_both.hpp"
#include "platform/storage/connection.hpp"

namespace luoshi::identity {
namespace {

class Sessions : public IdentityOnBoth {
 protected:
    std::string secret_of(std::string name) { return sign_in_as(std::move(name)).cookie.session; }
    std::vector<SessionRow> open_of(const Actor& who) {
        return ask(who, [](Work& work) { return find_own_sessions(work, {}); }).value().items;
    }
};
ON_BOTH_DATABASES(Sessions);

TEST_P(Sessions, TellWhoAsks) {
    const auto actor = actor_of(secret_of("registrar")).value();
    EXPECT_EQ(actor.account, place("registrar").id);
    EXPECT_EQ(actor.body_path, "/430000/430000-education/");
    EXPECT_TRUE(actor.may({"notices.write", "", ""}, "/430000/430000-education/"));
}

TEST_P(Sessions, ReachNoFurtherThanTheScope) {
    const auto actor = actor_of(secret_of("registrar")).value();
    EXPECT_FALSE(actor.may({"notices.write", "", ""}, "/430000/430100/430100-education/"));
    EXPECT_TRUE(actor.may({"notices.read", "", ""}, "/430000/430100/430100-education/"));
}

TEST_P(Sessions, EndAfterHalfAnHourWithoutARequest) {
    const auto secret = secret_of("registrar");
    clock().advance(std::chrono::minutes(30));
    EXPECT_EQ(actor_of(secret).error().slug, "session-expired");
}

TEST_P(Sessions, GoOnWhileTheyAreSeen) {
    const auto session = sign_in_as("registrar");
    const auto who = actor_of(session.cookie.session).value();
    clock().advance(std::chrono::minutes(20));
    auto bookkeeping = context(who);
    bookkeeping.bookkeeping = true;
    storage::write(storage(), bookkeeping, [&](Work& work) { return note_last_seen(work, {SessionId::parse(who.session).value()}); }).value();
    clock().advance(std::chrono::minutes(20));
    EXPECT_TRUE(actor_of(session.cookie.session).has_value());
}

TEST_P(Sessions, EndAfterTwelveHoursInAnyCase) {
    auto patient = cheap();
    patient.idle = std::chrono::hours(24);
    use_settings(patient);
    const auto secret = secret_of("registrar");
    clock().advance(std::chrono::hours(12));
    EXPECT_EQ(actor_of(secret).error().slug, "session-expired");
}

TEST_P(Sessions, AreNotForWhoKnowsTheirNameOnly) {
    auto secret = secret_of("registrar");
    secret.back() = secret.back() == 'A' ? 'B' : 'A';
    EXPECT_EQ(actor_of(secret).error().slug, "session-expired");
}

TEST_P(Sessions, RefuseAnythingThatIsNoSecret) {
    for (const std::string text : {"", ".", "..", "430000..x", "430000.not-an-id.x", "'; --"}) {
        EXPECT_EQ(actor_of(text).error().slug, "session-expired") << text;
    }
}

// Many callers in one query answer as each alone would, without their grants.
TEST_P(Sessions, AreAskedForTogether) {
    const auto open = secret_of("registrar");
    const auto other = secret_of("checker");
    const auto ended = secret_of("registrar");
    as(actor_of(ended).value(), [](Work& work) { return sign_out(work, {}); }).value();
    auto forged = open;
    forged.back() = forged.back() == 'A' ? 'B' : 'A';
    std::vector<http::Credentials> credentials;
    for (const auto& secret : {open, std::string("nothing"), other, ended, forged, open}) credentials.push_back({.session = secret, .bearer = {}, .client = {}});
    const auto actors = read([&](Work& work) -> Result<std::vector<Result<Actor>>> { return authenticate_all(work, credentials); }).value();
    ASSERT_EQ(actors.size(), 6U);
    EXPECT_EQ(actors[0]->account, place("registrar").id);
    EXPECT_EQ(actors[0]->csrf, actor_of(open)->csrf);
    EXPECT_TRUE(actors[0]->grants.empty());
    EXPECT_EQ(actors[2]->account, place("checker").id);
    for (const int refused : {1, 3, 4}) EXPECT_EQ(actors[static_cast<std::size_t>(refused)].error().slug, "session-expired") << refused;
    EXPECT_EQ(actors[5]->account, place("registrar").id);
    clock().advance(std::chrono::minutes(31));
    const auto later = read([&](Work& work) -> Result<std::vector<Result<Actor>>> { return authenticate_all(work, credentials); }).value();
    EXPECT_EQ(later[0].error().slug, "session-expired");
}

TEST_P(Sessions, EndWithSigningOut) {
    const auto secret = secret_of("registrar");
    as(actor_of(secret).value(), [](Work& work) { return sign_out(work, {}); }).value();
    EXPECT_EQ(actor_of(secret).error().slug, "session-expired");
}

TEST_P(Sessions, EndWhenTheAccountIsLocked) {
    const auto secret = secret_of("registrar");
    in("430000", [&](Work& work) { return lock_account(work, {place("registrar").id}); }).value();
    EXPECT_EQ(actor_of(secret).error().slug, "session-expired");
}

TEST_P(Sessions, EndWhenTheAccountIsClosed) {
    const auto secret = secret_of("registrar");
    in("430000", [&](Work& work) { return close_account(work, {place("registrar").id}); }).value();
    EXPECT_EQ(actor_of(secret).error().slug, "session-expired");
}

TEST_P(Sessions, AreListedWithDeviceAndAddress) {
    const auto rows = open_of(actor("registrar"));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].address, "192.0.2.7");
    EXPECT_EQ(rows[0].agent, "Test/1.0");
    EXPECT_TRUE(rows[0].current);
}

TEST_P(Sessions, CanBeRevokedFromAnother) {
    const auto lost = secret_of("registrar");
    clock().advance(std::chrono::seconds(1));
    const auto here = actor("registrar");
    const auto rows = open_of(here);
    as(here, [&](Work& work) { return revoke_own_session(work, {rows.at(1).id}); }).value();
    EXPECT_EQ(actor_of(lost).error().slug, "session-expired");
}

TEST_P(Sessions, OfOthersCannotBeRevoked) {
    const auto other = actor("checker");
    const auto here = actor("registrar");
    EXPECT_EQ(as(here, [&](Work& work) { return revoke_own_session(work, {SessionId::parse(other.session).value()}); }).error().slug,
              "unknown-session");
}

TEST_P(Sessions, OfOthersEndByASystemAdministrator) {
    const auto secret = secret_of("changsha");
    const auto session = SessionId::parse(actor_of(secret).value().session).value();
    as_in(actor("sysadmin"), "430100", [&](Work& work) { return revoke_session(work, {place("changsha").id, session}); }).value();
    EXPECT_EQ(actor_of(secret).error().slug, "session-expired");
}

TEST_P(Sessions, GiveWayWhenThereAreTooMany) {
    const auto oldest = secret_of("registrar");
    for (int i = 0; i < settings().sessions_at_once; ++i) {
        clock().advance(std::chrono::seconds(1));
        secret_of("registrar");
    }
    EXPECT_EQ(actor_of(oldest).error().slug, "session-expired");
    EXPECT_EQ(open_of(actor("registrar")).size(), static_cast<std::size_t>(settings().sessions_at_once));
}

TEST_P(Sessions, HaveACsrfValueOfTheirOwn) {
    const auto first = sign_in_as("registrar");
    const auto second = sign_in_as("registrar");
    EXPECT_NE(first.cookie.csrf, second.cookie.csrf);
    EXPECT_EQ(actor_of(first.cookie.session).value().csrf, first.cookie.csrf);
}

TEST_P(Sessions, AreSeenAtMostOnceAMinute) {
    const auto who = actor("registrar");
    auto bookkeeping = context(who);
    bookkeeping.bookkeeping = true;
    const auto seen = [&] { return open_of(who).at(0).last_seen; };
    const auto note = [&] {
        storage::write(storage(), bookkeeping, [&](Work& work) { return note_last_seen(work, {SessionId::parse(who.session).value()}); }).value();
    };
    const auto opened = seen();
    clock().advance(std::chrono::seconds(59));
    note();
    EXPECT_EQ(seen(), opened);
    clock().advance(std::chrono::seconds(1));
    note();
    EXPECT_EQ(seen(), clock().now());
}

TEST_P(Sessions, AreNotedAsSeenByTheServersAuthentication) {
    const auto secret = secret_of("registrar");
    const auto ask_server = authenticate_and_note(storage(), clock());
    clock().advance(std::chrono::minutes(2));
    http::Credentials credentials;
    credentials.session = secret;
    const auto who = read([&](Work& work) { return ask_server(work, credentials); }).value();
    write([](Work& work) { return seed_roles(work); }).value();  // behind the note in the queue of the same county
    EXPECT_EQ(open_of(who).at(0).last_seen, clock().now());
}

TEST_P(Sessions, ShowNobodyWhereNobodyIsSignedIn) {
    EXPECT_FALSE(ask(Actor{}, [](Work& work) { return show_session(work, {}); }).value().signed_in);
}

TEST_P(Sessions, ShowThemselves) {
    const auto session = sign_in_as("registrar");
    const auto view = ask(actor_of(session.cookie.session).value(), [](Work& work) { return show_session(work, {}); }).value();
    EXPECT_EQ(json::to_json(view), json::to_json(session.body));
}

TEST_P(Sessions, KeepOnlyTheDigestOfTheirSecret) {
    const auto secret = secret_of("registrar");
    constexpr storage::Query digests{"test.digests", "SELECT digest FROM account_session", "SELECT digest FROM account_session"};
    const auto stored = look([&](Work& work) { return work.all<std::string>(digests); });
    EXPECT_EQ(stored.at(0), crypto::sha256_hex(secret));
}

TEST_P(Sessions, AreSweptAfterNinetyDays) {
    secret_of("registrar");
    clock().advance(std::chrono::hours(24 * 91));
    auto bookkeeping = context();
    bookkeeping.county = "430000";
    bookkeeping.bookkeeping = true;
    EXPECT_EQ(storage::write(storage(), bookkeeping, [](Work& work) { return sweep(work); }).value(), 1);
}

// ---- posts -------------------------------------------------------------------------------------------------------------

class SeveralPosts : public IdentityOnBoth {
 protected:
    org::PostId second_post() {
        return in("430100", [&](Work& work) {
                   return org::open_post(work, {.body = org::find_body_by_code(work, "430100-education").value().id,
                                                .title = "督导岗",
                                                .opened = clock().today()});
               }).value().id;
    }
    void give(const std::string& name, org::PostId post, std::string role) {
        const auto to = place(name);
        in(to.county, [&](Work& work) { return give_role(work, {.account = to.id, .role = std::move(role), .post = post, .reason = "兼任"}); }).value();
    }
};
ON_BOTH_DATABASES(SeveralPosts);

TEST_P(SeveralPosts, ActThroughTheFirstUntilSwitched) {
    give("registrar", second_post(), "reader");
    EXPECT_EQ(sign_in_as("registrar").body.post, "通知登记岗");
}

TEST_P(SeveralPosts, GiveTheirOwnRightsOnly) {
    const auto post = second_post();
    give("registrar", post, "reader");
    const auto session = sign_in_as("registrar");
    const auto view = as(actor_of(session.cookie.session).value(), [&](Work& work) { return switch_post(work, {post}); }).value();
    EXPECT_EQ(view.post, "督导岗");
    EXPECT_EQ(view.permissions, (std::vector<std::string>{"notices.read", "org.read", "rules.read"}));
    EXPECT_EQ(actor_of(session.cookie.session).value().body_path, "/430000/430100/430100-education/");
}

TEST_P(SeveralPosts, CanBeSwitchedOnlyToOnesOwn) {
    const auto post = second_post();
    EXPECT_EQ(as(actor("registrar"), [&](Work& work) { return switch_post(work, {post}); }).error().slug, "unknown-post");
}

TEST_P(SeveralPosts, GiveNothingAnyMoreWhenTheyClose) {
    const auto post = second_post();
    give("parent", post, "reader");
    in("430100", [&](Work& work) { return org::close_post(work, {.id = post, .closed = clock().today(), .reason = "撤销"}); }).value();
    EXPECT_TRUE(sign_in_as("parent").body.permissions.empty());
}

// ---- query budget --------------------------------------------------------------------------------------------------------

// A read Work that counts its statements.
class CountingWork final : public Work {
 public:
    CountingWork(storage::Connection& connection, const Clock& clock, Random& random) : connection_(connection), clock_(clock), random_(random) {}
    int statements() const { return statements_; }

    const Actor& actor() const override { return actor_; }
    const Clock& clock() const override { return clock_; }
    Random& random() override { return random_; }
    std::string_view county() const override { return ""; }
    std::string_view request() const override { return "test"; }
    bool may_write() const override { return false; }
    bool changed() const override { return false; }
    void act_as(Actor actor) override { actor_ = std::move(actor); }
    void record(std::string_view, std::string_view, std::string_view, json::value) override {}
    void emit(std::string_view, json::value) override {}
    void enqueue(std::string_view, json::value, Instant) override {}

 protected:
    storage::Changed execute(const storage::Query&, std::span<const storage::Parameter>) override { throw std::logic_error("a read"); }
    std::int64_t select(const storage::Query& query, std::span<const storage::Parameter> parameters, const storage::RowSink& sink) override {
        ++statements_;
        return connection_.select(query, parameters, sink);
    }

 private:
    storage::Connection& connection_;
    const Clock& clock_;
    Random& random_;
    Actor actor_;
    int statements_ = 0;
};

TEST_P(Sessions, CostOneQueryToAuthenticate) {
    http::Credentials credentials;
    credentials.session = secret_of("registrar");
    storage().in_snapshot([&](storage::Connection& connection) {
        CountingWork work(connection, clock(), random());
        EXPECT_TRUE(authenticate(work, credentials).has_value());
        EXPECT_EQ(work.statements(), 1);
    });
}

}  // namespace
}  // namespace luoshi::identity
