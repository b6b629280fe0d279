// The script that anybody can run against a record; the same file as in the samples, which the tests run.
import text from '../../../../samples/draw/verify_draw.py?raw';

export default text;
