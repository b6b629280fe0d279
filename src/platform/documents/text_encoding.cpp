#include "platform/documents/text_encoding.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>

#include <memory>

#include "platform/documents/chinese_plausibility.hpp"
#include "platform/documents/problems.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

constexpr std::size_t sample_size = 256 * 1024;
// Below this the best reading is not text that a person could use.
constexpr double plausible_enough = 0.05;

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

std::u16string to_utf16(const char* encoding, std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status)) return {};
    std::u16string text(bytes.size() + 8, u'\0');
    const auto length = ucnv_toUChars(converter.get(), text.data(), static_cast<std::int32_t>(text.size()),
                                      bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status)) return {};
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string to_utf8(std::u16string_view text) {
    std::string result;
    result.reserve(text.size() * 3);
    for (std::size_t i = 0; i < text.size(); ++i) {
        char32_t c = text[i];
        if (c >= 0xD800 && c <= 0xDBFF && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] <= 0xDFFF)
            c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00u);
        append_code_point(result, c);
    }
    return result;
}

// Empty when some character does not exist in the encoding.
std::string from_utf16(const char* encoding, std::u16string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status)) return {};
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::string bytes(text.size() * 4 + 8, '\0');
    const auto length = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                        text.data(), static_cast<std::int32_t>(text.size()), &status);
    if (U_FAILURE(status)) return {};
    bytes.resize(static_cast<std::size_t>(length));
    return bytes;
}

struct Utf8Statistics {
    std::size_t ascii = 0;
    std::size_t controls = 0;
    std::size_t two_bytes = 0;
    std::size_t longer = 0;
    std::size_t broken = 0;
};

Utf8Statistics count_utf8(std::string_view bytes) {
    Utf8Statistics count;
    for (std::size_t i = 0; i < bytes.size();) {
        const char32_t c = next_code_point(bytes, i);
        if (c == replacement_character) {
            const bool written_so = i >= 3 && bytes.substr(i - 3, 3) == "\xEF\xBF\xBD";
            ++(written_so ? count.longer : count.broken);
        } else if (c < 0x80) {
            ++count.ascii;
            const bool line_or_blank = c >= 0x09 && c <= 0x0D;
            if ((c < 0x20 && !line_or_blank) || c == 0x7F) ++count.controls;
        } else if (c < 0x800) {
            ++count.two_bytes;
        } else {
            ++count.longer;
        }
    }
    return count;
}

// A sample cut out of a longer file may end inside a character: one broken sequence at its end is no evidence.
std::u16string_view without_cut_end(std::u16string_view text, bool was_cut) {
    if (was_cut && !text.empty() && text.back() == replacement_character) text.remove_suffix(1);
    return text;
}

struct Candidate {
    const char* encoding = nullptr;
    const char* name = nullptr;  // as reported
    double bonus = 0;
    AsciiCounts ascii = AsciiCounts::no;
};

double utf8_bonus(const Utf8Statistics& count) {
    // A GBK text is valid UTF-8 by chance with one character in ten, so not with eight of them.
    if (count.broken == 0) return count.longer > 0 || count.two_bytes >= 8 ? 1.0 : 0.4;
    // Long sequences do not come about by chance: a few broken bytes in a long text are damage, not another encoding.
    return count.longer >= 20 * count.broken ? 1.0 : 0.0;
}

std::string lower_ascii(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

bool names_encoding(std::string_view declared, std::string_view name) {
    const std::string given = lower_ascii(declared);
    if (name == "gb18030")
        return given.starts_with("gb") || given == "cp936" || given == "x-gbk" || given == "windows-936";
    if (name == "big5") return given.starts_with("big5") || given == "cp950";
    if (name == "utf-8") return given == "utf-8" || given == "utf8";
    return given == name;
}

struct Choice {
    Candidate candidate{};
    double score = -10;
};

Choice choose(std::string_view bytes, const Utf8Statistics& count, std::string_view declared) {
    static constexpr double utf16_penalty = -0.15;
    const Candidate candidates[] = {{"UTF-8", "utf-8", utf8_bonus(count), AsciiCounts::no},
                                    {"gb18030", "gb18030", 0.05, AsciiCounts::no},
                                    {"Big5", "big5", -0.1, AsciiCounts::no},
                                    {"UTF-16LE", "utf-16le", utf16_penalty, AsciiCounts::yes},
                                    {"UTF-16BE", "utf-16be", utf16_penalty, AsciiCounts::yes}};
    const bool was_cut = bytes.size() > sample_size;
    const std::string_view sample = bytes.substr(0, sample_size);
    Choice best;
    for (const Candidate& candidate : candidates) {
        const bool utf16 = candidate.ascii == AsciiCounts::yes;
        if (utf16 && bytes.size() % 2 != 0) continue;
        const std::u16string text = to_utf16(candidate.encoding, sample);
        double score = chinese_plausibility(without_cut_end(text, was_cut), candidate.ascii) + candidate.bonus;
        if (names_encoding(declared, candidate.name)) score += 0.2;
        if (score > best.score) best = {candidate, score};
    }
    return best;
}

struct ByteOrderMark {
    std::string_view bytes;
    const char* encoding;
    const char* name;
};

constexpr std::string_view mark_of(const char* bytes, std::size_t size) { return {bytes, size}; }

const ByteOrderMark* find_byte_order_mark(std::string_view bytes) {
    // UTF-32 little endian begins like UTF-16 little endian and must be tried first.
    static constexpr ByteOrderMark marks[] = {{"\xEF\xBB\xBF", "UTF-8", "utf-8"},
                                              {mark_of("\xFF\xFE\0\0", 4), "UTF-32LE", "utf-32le"},
                                              {mark_of("\0\0\xFE\xFF", 4), "UTF-32BE", "utf-32be"},
                                              {"\xFF\xFE", "UTF-16LE", "utf-16le"},
                                              {"\xFE\xFF", "UTF-16BE", "utf-16be"},
                                              {"\x84\x31\x95\x33", "gb18030", "gb18030"}};
    for (const ByteOrderMark& mark : marks)
        if (bytes.starts_with(mark.bytes)) return &mark;
    return nullptr;
}

std::u16string sample_of(std::string_view utf8) { return to_utf16("UTF-8", utf8.substr(0, 64 * 1024)); }

// Text that was once decoded with the wrong table and saved again ("é€šçŸ¥", "Í¨Öª", "閫氱煡"). Undone only where the
// way back is exact and the result is clearly Chinese.
void repair_mojibake(DecodedText& decoded) {
    static constexpr double clearly_better = 0.35;
    struct WayBack {
        const char* taken_for;
        const char* really;
    };
    static constexpr WayBack ways[] = {{"windows-1252", "UTF-8"},
                                       {"ISO-8859-1", "UTF-8"},
                                       {"gb18030", "UTF-8"},
                                       {"windows-1252", "gb18030"},
                                       {"ISO-8859-1", "gb18030"}};
    const double before = chinese_plausibility(sample_of(decoded.text));
    if (before > 0.3) return;
    const std::u16string whole = to_utf16("UTF-8", decoded.text);
    for (const WayBack& way : ways) {
        const std::string bytes = from_utf16(way.taken_for, whole);
        if (bytes.empty() || bytes == decoded.text) continue;
        const std::u16string repaired = to_utf16(way.really, bytes);
        if (repaired.find(static_cast<char16_t>(replacement_character)) != std::u16string::npos) continue;
        if (chinese_plausibility(repaired) < std::max(0.4, before + clearly_better)) continue;
        decoded.text = to_utf8(repaired);
        decoded.notes.emplace_back("文字曾按错误的编码保存（乱码），已还原，请核对。");
        return;
    }
}

std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

void note_damage(DecodedText& decoded, std::string_view bytes, bool one_byte_units) {
    if (one_byte_units && bytes.find('\0') != std::string_view::npos)
        decoded.notes.emplace_back("文件里夹有空字符（NUL），已去掉。");
    const std::size_t lost = count_of(decoded.text, "\xEF\xBF\xBD") + count_of(decoded.text, "锟斤拷");
    if (lost > 0) decoded.notes.push_back(fmt::format("有 {} 处字符已损坏，无法还原，请对照原件。", lost));
}

std::string decode_whole(const char* encoding, std::string_view bytes) {
    if (std::string_view(encoding) == "UTF-8") return std::string(bytes);
    return to_utf8(to_utf16(encoding, bytes));
}

Result<DecodedText> finish(const char* encoding, const char* name, std::string_view bytes) {
    DecodedText decoded{decode_whole(encoding, bytes), name, {}};
    const std::string_view kind = name;
    // Before cleaning: what looks like control characters may be half of a Chinese one.
    repair_mojibake(decoded);
    decoded.text = clean_text(decoded.text);
    note_damage(decoded, bytes, kind == "utf-8" || kind == "gb18030" || kind == "big5");
    return decoded;
}

}  // namespace

std::string clean_text(std::string_view utf8) {
    std::string text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const char byte = utf8[i];
        if (byte >= 0x20 && byte < 0x7F) {
            text += byte;
            ++i;
            continue;
        }
        const char32_t c = next_code_point(utf8, i);
        if (c == '\r') {
            if (i < utf8.size() && utf8[i] == '\n') ++i;
            text += '\n';
        } else if (c == '\n' || c == '\f' || c == '\v' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            text += '\n';
        } else if (c == 0xA0) {
            text += ' ';
        } else if (c == '\t' || (c >= 0xA1 && c != 0xAD && c != 0xFEFF && !(c >= 0x200B && c <= 0x200F) &&
                                 !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2060 && c <= 0x2064))) {
            append_code_point(text, c);
        }
    }
    return text;
}

Result<DecodedText> decode_text(std::string_view bytes, std::string_view declared) {
    if (const ByteOrderMark* mark = find_byte_order_mark(bytes))
        return finish(mark->encoding, mark->name, bytes.substr(mark->bytes.size()));
    const Utf8Statistics count = count_utf8(bytes);
    const std::size_t characters = count.ascii + count.two_bytes + count.longer + count.broken;
    const bool only_ascii = count.ascii == characters;
    if (only_ascii && count.controls * 20 <= characters) return finish("UTF-8", "utf-8", bytes);
    const Choice choice = choose(bytes, count, declared);
    if (choice.score < plausible_enough) {
        if (count.controls * 50 > bytes.size())
            return file_kind_unknown("这不是文本文件，内容是二进制数据。",
                                     "This is not a text file: its content is binary.");
        return encoding_unknown();
    }
    return finish(choice.candidate.encoding, choice.candidate.name, bytes);
}

}  // namespace luoshi::documents
