// A desk with notes for the tests of platform/http: one struct, one table and a row of every kind.
#pragma once
#include "platform/http/application.hpp"
#include "platform/http/rows.hpp"
#include "platform/http/target.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::http::desk {

inline constexpr Permission may_read{"desk.read", "看便条", "read notes"};
inline constexpr Permission may_write{"desk.write", "写便条", "write notes"};

inline constexpr std::string_view tables_sqlite = R"SQL(
CREATE TABLE desk_note (county TEXT NOT NULL, id TEXT NOT NULL, words TEXT NOT NULL, stars INTEGER NOT NULL, version INTEGER NOT NULL,
    CONSTRAINT desk_note_stars CHECK (stars <= 5), PRIMARY KEY (county, id)) STRICT;
)SQL";
inline constexpr std::string_view tables_postgresql = R"SQL(
CREATE TABLE desk_note (county TEXT NOT NULL, id TEXT NOT NULL, words TEXT NOT NULL, stars BIGINT NOT NULL, version BIGINT NOT NULL,
    CONSTRAINT desk_note_stars CHECK (stars <= 5), PRIMARY KEY (county, id));
)SQL";
inline constexpr storage::Migration migrations[] = {{"desk", "0001_desk", tables_sqlite, tables_postgresql}};
constexpr storage::Query both(std::string_view name, std::string_view sql) { return {name, sql, sql}; }
inline constexpr auto insert_note =
    both("desk.insert_note", "INSERT INTO desk_note (county, id, words, stars, version) VALUES ($1, $2, $3, $4, 1)");
inline constexpr auto update_note =
    both("desk.update_note", "UPDATE desk_note SET words = $3, version = version + 1 WHERE county = $1 AND id = $2");
inline constexpr auto delete_note = both("desk.delete_note", "DELETE FROM desk_note WHERE county = $1 AND id = $2");
inline constexpr auto select_note = both("desk.select_note", "SELECT id, words, stars, version FROM desk_note WHERE id = $1");
inline constexpr auto select_notes =
    both("desk.select_notes", "SELECT id, words, stars, version FROM desk_note WHERE id > $1 ORDER BY id LIMIT $2");

using NoteId = Id<struct NoteTag>;
enum class Colour { yellow, green };
BOOST_DESCRIBE_ENUM(Colour, yellow, green)

struct Note {
    NoteId id;
    std::string words;
    int stars = 0;
    std::int64_t version = 0;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 2> labels() { return {{{"words", "内容"}, {"stars", "星级"}}}; }
};
BOOST_DESCRIBE_STRUCT(Note, (), (id, words, stars, version))

struct OneNote {
    NoteId id;
};
BOOST_DESCRIBE_STRUCT(OneNote, (), (id))
struct FindNotes {
    std::optional<std::string> cursor;
    std::optional<int> limit;
    std::vector<std::string> words;
    std::optional<Colour> colour;
};
BOOST_DESCRIBE_STRUCT(FindNotes, (), (cursor, limit, words, colour))
struct Margin {
    int left = 0;
    std::optional<int> right;
};
BOOST_DESCRIBE_STRUCT(Margin, (), (left, right))
struct AddNote {
    std::string words;
    int stars = 0;
    std::optional<std::string> county;
    std::optional<Margin> margin;
    ClientFacts client;
};
BOOST_DESCRIBE_STRUCT(AddNote, (), (words, stars, county, margin, client))
struct ChangeNote {
    NoteId id;
    std::string words;
    IfMatch if_match;
};
BOOST_DESCRIBE_STRUCT(ChangeNote, (), (id, words, if_match))
struct PinFile {
    NoteId id;
    Upload upload;
};
BOOST_DESCRIBE_STRUCT(PinFile, (), (id, upload))
struct Pinned {
    std::string name;
    std::int64_t bytes = 0;
    Margin margin;
};
BOOST_DESCRIBE_STRUCT(Pinned, (), (name, bytes, margin))
struct SignIn {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (name))
struct Greeting {
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Greeting, (), (words))
struct Trouble {
    std::string kind;
};
BOOST_DESCRIBE_STRUCT(Trouble, (), (kind))

inline Problem no_note() { return {Code::missing, "not-found", "没有这张便条", "there is no such note"}; }

inline Result<Note> show_note(Work& work, const OneNote& command) {
    const auto note = work.one<Note>(select_note, command.id);
    if (!note) return no_note();
    return *note;
}
inline Result<Page<Note>> find_notes(Work& work, const FindNotes& command) {
    Page<Note> page;
    const int limit = command.limit.value_or(50);
    page.items = work.all<Note>(select_notes, command.cursor.value_or(""), limit + 1);
    if (page.items.size() > static_cast<std::size_t>(limit)) {
        page.items.pop_back();
        page.next = page.items.back().id.to_string();
    }
    return page;
}
inline Result<Note> add_note(Work& work, const AddNote& command) {
    const Note note{work.new_id<NoteId>(), command.words, command.stars, 1};
    work.run(insert_note, work.county(), note.id, note.words, note.stars);
    work.record("desk.add", "note", note.id.to_string());
    return note;
}
inline Result<Note> change_note(Work& work, const ChangeNote& command) {
    auto note = work.one<Note>(select_note, command.id);
    if (!note) return no_note();
    if (command.if_match.version && *command.if_match.version != note->version) {
        return Problem{Code::conflict, "changed-meanwhile", "便条已被别人改过", "somebody changed this note meanwhile"};
    }
    work.run(update_note, work.county(), command.id, command.words);
    work.record("desk.change", "note", command.id.to_string());
    note->words = command.words;
    ++note->version;
    return *note;
}
inline Result<Nothing> remove_note(Work& work, const OneNote& command) {
    if (work.run(delete_note, work.county(), command.id) == 0) return no_note();
    work.record("desk.remove", "note", command.id.to_string());
    return Nothing{};
}
inline Result<Pinned> pin_file(Work&, const PinFile& command) {
    return Pinned{command.upload.name, static_cast<std::int64_t>(command.upload.bytes.size()), {}};
}
inline Result<Margin> preview_margin(Work&, const Margin& command) { return command; }
inline Result<SessionReply<Greeting>> sign_in(Work&, const SignIn& command) {
    return SessionReply<Greeting>{{"hello " + command.name}, {"s-" + command.name, "c-" + command.name, 3600}};
}
inline Result<Greeting> greet(Work& work, const Nothing&) { return Greeting{"hello " + work.actor().name}; }
inline Result<FileReply> fetch_file(Work&, const OneNote&) { return FileReply{"便条 1.txt", "text/plain", "words"}; }
inline Result<Topic> follow_notes(Work&, const Nothing&) { return Topic{"notes"}; }
inline Result<Nothing> meet_trouble(Work& work, const Trouble& command) {
    if (command.kind == "constraint") throw storage::ConstraintBroken("desk_secret_key", "secret text");
    if (command.kind == "unknown") throw storage::OutcomeUnknown("secret text");
    if (command.kind == "retry") throw storage::Retryable("secret text");
    if (command.kind == "denied") return require(work.actor(), may_write, "/");
    throw std::runtime_error("secret text");
}
// Says no, but the note stays: like a failed sign-in that is counted.
inline Result<Kept<Note>> add_and_refuse(Work& work, const AddNote& command) {
    TRY(Note note, add_note(work, command));
    return Kept<Note>{std::move(note), Problem{Code::denied, "noted", "已记下", "noted"}};
}
inline Result<SignIn> ask_outside(const SignIn& command) {
    if (command.name == "nobody") return Problem{Code::denied, "unknown-outside", "外部不认识", "not known outside"};
    return SignIn{command.name + " from outside"};
}

inline constexpr Route routes[] = {
    get<&find_notes>("/api/notes", "findNotes", may_read),
    post<&add_note>("/api/notes", "addNote", may_write),
    get<&show_note>("/api/notes/{id}", "showNote", may_read),
    put<&change_note>("/api/notes/{id}", "changeNote", may_write),
    remove<&remove_note>("/api/notes/{id}", "removeNote", may_write),
    get<&fetch_file>("/api/notes/{id}/file", "fetchFile", may_read),
    upload<&pin_file>("/api/notes/{id}/file", "pinFile", may_write),
    ask<&preview_margin>("/api/notes/margin", "previewMargin", may_read),
    events<&follow_notes>("/api/notes/events", "followNotes", may_read),
    post<&sign_in>("/api/session", "signIn", public_access, Rate::strict),
    post_after<&ask_outside, &sign_in>("/api/session/outside", "signInOutside", public_access),
    get<&greet>("/api/greeting", "greet", public_access),
    get<&greet>("/api/me", "showMe", signed_in),
    post<&add_and_refuse>("/api/notes/refused", "addAndRefuse", may_write),
    ask<&meet_trouble>("/api/trouble", "meetTrouble", public_access),
};

// Sessions "s-NAME" with CSRF value "c-NAME" and tokens "t-NAME": alice reads and writes, bob reads, carol holds nothing.
inline Result<Actor> authenticate(Work&, const Credentials& credentials) {
    Actor actor;
    actor.proof = credentials.bearer.empty() ? Proof::session : Proof::token;
    const auto& secret = credentials.bearer.empty() ? credentials.session : credentials.bearer;
    const auto name = secret.size() > 2 ? secret.substr(2) : std::string();
    if (name != "alice" && name != "bob" && name != "carol") {
        return Problem{Code::denied, "session-ended", "登录已过期，请重新登录", "your session has ended; sign in again"};
    }
    actor.name = name;
    actor.csrf = "c-" + name;
    actor.account = AccountId::parse(name == "alice" ? "01890000-0000-7000-8000-000000000001" : name == "bob" ? "01890000-0000-7000-8000-000000000002" : "01890000-0000-7000-8000-000000000003");
    if (name == "alice") actor.grants = {{"desk.read", "/"}, {"desk.write", "/"}};
    if (name == "bob") actor.grants = {{"desk.read", "/"}};
    return actor;
}

inline Request request(Verb verb, std::string target, Pairs headers = {}, std::string body = {}) {
    Request made;
    made.verb = verb;
    made.target = std::move(target);
    made.headers = std::move(headers);
    made.body = std::move(body);
    if (!made.body.empty() && !has_pair(made.headers, "content-type")) made.headers.emplace_back("content-type", "application/json");
    return made;
}
inline std::pair<std::string, std::string> token(std::string_view name) { return {"authorization", "Bearer t-" + std::string(name)}; }

// A request as the Application hands it to a row.
inline Request routed(const Route& route, std::string target, Pairs parts = {}, std::string body = {}, Pairs headers = {}) {
    auto made = request(route.verb, std::move(target), std::move(headers), std::move(body));
    made.path = made.target.substr(0, made.target.find('?'));
    made.query = parse_target(made.target).value().query;
    made.path_parts = std::move(parts);
    return made;
}
inline const Route& route(std::string_view operation) { return *std::ranges::find(routes, operation, &Route::operation); }

}  // namespace luoshi::http::desk
