#include "platform/draw/record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace luoshi::draw {
namespace {

std::string short_text(std::string_view text) {
    constexpr std::size_t most = 120;
    return text.size() <= most ? std::string(text) : std::string(text.substr(0, most)) + "…";
}

// Lines without their ends; a last line without an end counts as one.
std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!line.empty()) lines.emplace_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::optional<std::string_view> bytes_of(const RecordPart& part, const Fetch& fetch) {
    if (part.text) return std::string_view(*part.text);
    return fetch ? fetch(part) : std::nullopt;
}

// Every digest is computed anew, also that of a text inside the record.
void check_part(const Record& record, const RecordPart& part, std::string_view bytes, std::vector<Difference>& found) {
    const auto digest = crypto::digest_hex(record.algorithm, bytes);
    if (digest != part.digest) found.push_back({"input-digest", part.name, part.digest, digest});
}

// The seed's bytes; nothing when it cannot be read.
std::optional<std::string> check_seed(const Record& record, std::vector<Difference>& found) {
    const auto seed = crypto::from_hex(record.seed);
    if (!seed) {
        found.push_back({"seed", "seed", record.seed, "not hexadecimal"});
        return std::nullopt;
    }
    if (!record.public_seed) return seed;
    const auto& open = *record.public_seed;
    const auto list = std::ranges::find(record.inputs, "list", &RecordPart::name);
    if (list == record.inputs.end() || list->digest != open.list_digest) {
        found.push_back({"list-digest", "list", open.list_digest, list == record.inputs.end() ? "" : list->digest});
        return std::nullopt;
    }
    const auto secret = crypto::from_hex(open.secret);
    const auto list_digest = crypto::from_hex(open.list_digest);
    if (!secret || !list_digest) {
        found.push_back({"seed", "public_seed", open.secret, "not hexadecimal"});
        return std::nullopt;
    }
    if (const auto computed = commitment(record.algorithm, *secret); computed != open.commitment) {
        found.push_back({"commitment", "public_seed", open.commitment, computed});
    }
    const auto computed = seed_from(record.algorithm, *secret, open.public_value, *list_digest);
    if (computed != *seed) found.push_back({"seed", "public_seed", record.seed, crypto::hex(computed)});
    return seed;
}

std::optional<std::int64_t> number_option(const Record& record, std::string_view name) {
    const auto* options = record.options.if_object();
    const auto* value = options == nullptr ? nullptr : options->if_contains(name);
    if (value == nullptr || !value->is_int64() || value->get_int64() < 0) return std::nullopt;
    return value->get_int64();
}

}  // namespace

Result<Record> read_record(std::string_view text) {
    TRY(const json::value document, json::parse(text));
    const auto* object = document.if_object();
    const auto* schema = object == nullptr ? nullptr : object->if_contains("schema");
    if (schema == nullptr || !schema->is_string() || std::string_view(schema->get_string()) != record_schema) {
        return Problem{Code::invalid, "not-a-draw-record", "这不是 luoshi.draw/1 抽签记录",
                       "this is not a luoshi.draw/1 record"};
    }
    return json::from_json<Record>(document);
}

std::string write_record(const Record& record) {
    std::string out = "{";
    bool first = true;
    json::for_each_member<Record>([&](auto d) {
        out += std::exchange(first, false) ? "\n" : ",\n";
        out += fmt::format(" \"{}\":", d.name);
        json::append(out, record.*d.pointer);
    });
    return out + "\n}\n";
}

RecordPart part_of(Algorithm algorithm, std::string name, std::string_view bytes) {
    return {std::move(name), std::nullopt, crypto::digest_hex(algorithm, bytes),
            static_cast<std::int64_t>(bytes.size()), std::nullopt};
}

std::optional<Difference> compare_results(std::string_view recorded, std::string_view computed) {
    if (recorded == computed) return std::nullopt;
    std::size_t line = 1;
    while (true) {
        const auto a = recorded.substr(0, recorded.find('\n'));
        const auto b = computed.substr(0, computed.find('\n'));
        const bool last = a.size() == recorded.size() || b.size() == computed.size();
        if (a != b || last) return Difference{"result", std::to_string(line), short_text(a), short_text(b)};
        recorded.remove_prefix(a.size() + 1);
        computed.remove_prefix(b.size() + 1);
        ++line;
    }
}

std::vector<Difference> verify(const Record& record, const Fetch& fetch, const Recompute& recompute) {
    std::vector<Difference> found;
    Texts inputs;
    std::set<std::string_view> names;
    for (const auto& part : record.inputs) {
        if (!names.insert(part.name).second) found.push_back({"input-digest", part.name, "", "named twice"});
        const auto bytes = bytes_of(part, fetch);
        if (!bytes) {
            found.push_back({"missing-file", part.name, part.file.value_or(""), ""});
            continue;
        }
        check_part(record, part, *bytes, found);
        inputs[part.name] = *bytes;
    }
    const auto seed = check_seed(record, found);
    if (!found.empty() || !seed) return found;  // a result from other inputs would say nothing
    const auto computed = recompute(record, inputs, *seed);
    if (!computed) {
        found.push_back({"mechanism", record.mechanism, "",
                         computed.error().detail_en.empty() ? computed.error().detail : computed.error().detail_en});
        return found;
    }
    const auto digest = crypto::digest_hex(record.algorithm, *computed);
    const auto published = bytes_of(record.result, fetch);
    if (!published) {
        found.push_back({"missing-file", record.result.name, record.result.file.value_or(""), ""});
    } else if (auto difference = compare_results(*published, *computed)) {
        found.push_back(std::move(*difference));
    }
    if (digest != record.result.digest)
        found.push_back({"result-digest", record.result.name, record.result.digest, digest});
    return found;
}

std::string words_of(const Difference& d) {
    if (d.what == "missing-file") return fmt::format("找不到“{}”的文件 {}", d.where, d.recorded);
    if (d.what == "input-digest")
        return fmt::format("“{}”的摘要不一致：记录为 {}，计算为 {}", d.where, d.recorded, d.computed);
    if (d.what == "commitment")
        return fmt::format("承诺不一致：公布的是 {}，由公开的秘密值算出 {}", d.recorded, d.computed);
    if (d.what == "list-digest") return fmt::format("种子所用的名单摘要 {} 不是名单的摘要 {}", d.recorded, d.computed);
    if (d.what == "seed") return fmt::format("种子不一致：记录为 {}，计算为 {}", d.recorded, d.computed);
    if (d.what == "result")
        return fmt::format("结果第 {} 行不一致：记录为“{}”，计算为“{}”", d.where, d.recorded, d.computed);
    if (d.what == "result-digest") return fmt::format("结果的摘要不一致：记录为 {}，计算为 {}", d.recorded, d.computed);
    return fmt::format("无法按“{}”重新计算：{}", d.where, d.computed);
}

std::string words_en_of(const Difference& d) {
    if (d.what == "missing-file") return fmt::format("the file {} of \"{}\" is not there", d.recorded, d.where);
    if (d.what == "input-digest")
        return fmt::format("digest of \"{}\": recorded {}, computed {}", d.where, d.recorded, d.computed);
    if (d.what == "commitment")
        return fmt::format("commitment: published {}, computed from the opened secret {}", d.recorded, d.computed);
    if (d.what == "list-digest")
        return fmt::format("the seed was made from list digest {}, the list's is {}", d.recorded, d.computed);
    if (d.what == "seed") return fmt::format("seed: recorded {}, computed {}", d.recorded, d.computed);
    if (d.what == "result")
        return fmt::format("result line {}: recorded \"{}\", computed \"{}\"", d.where, d.recorded, d.computed);
    if (d.what == "result-digest")
        return fmt::format("digest of the result: recorded {}, computed {}", d.recorded, d.computed);
    return fmt::format("cannot be computed by \"{}\": {}", d.where, d.computed);
}

Result<std::string> recompute_order(const Record& record, const Texts& inputs, std::string_view seed) {
    const auto list = inputs.find("list");
    if (list == inputs.end())
        return Problem{Code::invalid, "list-missing", "记录里没有名单", "the record names no list"};
    const auto ids = lines_of(list->second);
    if (std::set<std::string_view>(ids.begin(), ids.end()).size() != ids.size()) {
        return Problem{Code::invalid, "id-twice", "名单里有重复的编号", "an id stands twice in the list"};
    }
    const Lottery lottery(record.algorithm, seed);
    std::string out;
    if (record.mechanism == "order") {
        for (const auto position : order(lottery, ids)) out += ids[position] + "\n";
        return out;
    }
    if (record.mechanism == "pick") {
        const auto count = number_option(record, "count");
        const auto alternates = number_option(record, "alternates");
        if (!count || !alternates)
            return Problem{Code::invalid, "options-missing", "缺少抽取数或候补数",
                           "options count and alternates are missing"};
        TRY(const Pick picked,
            pick(lottery, ids, static_cast<std::size_t>(*count), static_cast<std::size_t>(*alternates)));
        std::size_t place = 1;
        for (const auto& id : picked.chosen) out += fmt::format("{},{}\n", place++, id);
        for (const auto& id : picked.alternates) out += fmt::format("{},{}\n", place++, id);
        return out;
    }
    return Problem{Code::invalid, "unknown-mechanism", "没有这种抽签方式：" + record.mechanism,
                   "unknown mechanism " + record.mechanism};
}

}  // namespace luoshi::draw
